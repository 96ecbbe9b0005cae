package com.tegsoft.portbook.pdf;

import com.tegsoft.portbook.pdf.Mark.Rule;
import java.util.List;

/**
 * A paragraph.
 *
 * @param notice whether a bar beside it asks for attention
 */
record Paragraph(Prose prose, boolean notice) implements Block {

    private static final double BAR = 2;
    private static final double INDENT = 10;
    private static final double BEFORE = 0.55;

    @Override
    public List<Strip> set(Layout layout, Column column, Tag parent) {
        var place = notice ? column.indented(INDENT) : column;
        var strips = layout.lines(SetProse.of(prose, layout.type()), place, parent.block("P"), layout.space(BEFORE));
        return notice
                ? strips.stream()
                        .map(strip -> strip.with(List.of(new Rule(column.x(), 0, BAR, strip.height(), Ink.WARN))))
                        .toList()
                : strips;
    }
}
