package com.tegsoft.portbook.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A strip of the page that is never cut: a line of text, a row of a table, a drawing.
 *
 * @param before space above it, which falls away at the top of a page
 * @param keeps whether it stays on one page with the strip after it
 * @param head what is drawn above it again if it is the first of its page
 * @param anchors ids of the places that links can lead to
 */
record Strip(double before, double height, boolean keeps, List<Mark> marks, List<Strip> head, List<String> anchors) {

    /** Ends a page. */
    static final Strip BREAK = of(0, -1, List.of());

    Strip {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
        anchors = List.copyOf(anchors);
    }

    static Strip of(double before, double height, List<Mark> marks) {
        return new Strip(before, height, false, marks, List.of(), List.of());
    }

    boolean isBreak() {
        return height < 0;
    }

    Strip before(double space) {
        return new Strip(space, height, keeps, marks, head, anchors);
    }

    Strip keeping() {
        return new Strip(before, height, true, marks, head, anchors);
    }

    Strip under(List<Strip> repeated) {
        return new Strip(before, height, keeps, marks, repeated, anchors);
    }

    Strip at(List<String> ids) {
        return new Strip(before, height, keeps, marks, head, ids);
    }

    Strip with(List<Mark> more) {
        var all = new ArrayList<>(more);
        all.addAll(marks);
        return new Strip(before, height, keeps, all, head, anchors);
    }
}
