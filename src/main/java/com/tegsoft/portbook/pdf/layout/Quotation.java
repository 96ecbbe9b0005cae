package com.tegsoft.portbook.pdf.layout;

import java.util.List;

/** A quotation: {@code BlockQuote} (ISO 32000-1, table 334), indented, with a bar in front of all that is in it. */
public record Quotation(List<Block> blocks) implements Block {

    private static final double BAR = 2;
    private static final double INDENT = 12;
    private static final double BEFORE = 0.7;

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var boxes = layout.blocks(blocks, column.indented(INDENT), parent.block("BlockQuote"));
        boxes.set(0, barred(boxes.get(0).before(0), column).before(layout.space(BEFORE)));
        for (var i = 1; i < boxes.size(); i++) {
            boxes.set(i, barred(boxes.get(i), column));
        }
        return boxes;
    }

    /** The bar reaches up to the box before, over the space between them. */
    private static LayoutBox barred(LayoutBox box, Column column) {
        var bar = new Mark.Rule(column.x(), -box.before(), BAR, box.before() + box.height(), Color.RULE);
        return box.with(List.of(bar))
                .under(box.head().stream().map(head -> barred(head, column)).toList());
    }
}
