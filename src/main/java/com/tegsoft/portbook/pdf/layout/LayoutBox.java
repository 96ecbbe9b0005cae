package com.tegsoft.portbook.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of the page that is never cut: a line of text, a row of a table, a drawing.
 *
 * @param before space above it, which falls away at the top of a page
 * @param keeps whether it stays on one page with the box after it
 * @param head what is drawn above it again if it is the first of its page
 * @param anchors ids of the places that links can lead to
 */
public record LayoutBox(
        double before, double height, boolean keeps, List<Mark> marks, List<LayoutBox> head, List<String> anchors) {

    /** Ends a page. */
    static final LayoutBox BREAK = of(0, -1, List.of());

    public LayoutBox {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
        anchors = List.copyOf(anchors);
    }

    static LayoutBox of(double before, double height, List<Mark> marks) {
        return new LayoutBox(before, height, false, marks, List.of(), List.of());
    }

    public boolean isBreak() {
        return height < 0;
    }

    LayoutBox before(double space) {
        return new LayoutBox(space, height, keeps, marks, head, anchors);
    }

    LayoutBox keeping() {
        return new LayoutBox(before, height, true, marks, head, anchors);
    }

    LayoutBox under(List<LayoutBox> repeated) {
        return new LayoutBox(before, height, keeps, marks, repeated, anchors);
    }

    LayoutBox at(List<String> ids) {
        return new LayoutBox(before, height, keeps, marks, head, ids);
    }

    LayoutBox with(List<Mark> more) {
        var all = new ArrayList<>(more);
        all.addAll(marks);
        return new LayoutBox(before, height, keeps, all, head, anchors);
    }
}
