package com.tegsoft.portbook.verify.reader.page;

import java.util.List;

/**
 * What a page, or a part of one, says.
 *
 * @param targets where its links lead: addresses below the root of the site, {@code #anchor} on the same page, or URLs
 * @param anchors the ids of its elements
 * @param faults what is wrong with it, whatever it is about
 */
public record ReadPage(List<PageLine> lines, List<String> targets, List<String> anchors, List<String> faults) {

    public ReadPage {
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
        anchors = List.copyOf(anchors);
        faults = List.copyOf(faults);
    }
}
