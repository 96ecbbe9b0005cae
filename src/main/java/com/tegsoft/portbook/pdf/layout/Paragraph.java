package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Mark.Rule;
import java.util.List;

/**
 * A paragraph.
 *
 * @param notice whether a bar beside it asks for attention
 */
public record Paragraph(StyledText prose, boolean notice) implements Block {

    private static final double BAR = 2;
    private static final double INDENT = 10;
    private static final double BEFORE = 0.55;

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var place = notice ? column.indented(INDENT) : column;
        var boxes = layout.lines(Typesetter.of(prose, layout.type()), place, parent.block("P"), layout.space(BEFORE));
        return notice
                ? boxes.stream()
                        .map(box -> box.with(List.of(new Rule(column.x(), 0, BAR, box.height(), Color.WARN))))
                        .toList()
                : boxes;
    }
}
