package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayList;
import java.util.List;

/** Parts of a page between two markers, found without parsing the rest. */
final class Excerpt {

    private Excerpt() {}

    /** Every part from a start marker to the next end marker, including both. */
    static List<String> all(String page, String start, String end) {
        var parts = new ArrayList<String>();
        var from = page.indexOf(start);
        while (from >= 0) {
            var to = page.indexOf(end, from);
            if (to < 0) {
                throw new UnreadableArtefact("`%s` has no `%s`".formatted(start, end));
            }
            parts.add(page.substring(from, to + end.length()));
            from = page.indexOf(start, to);
        }
        return parts;
    }
}
