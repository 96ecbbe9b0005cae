package com.tegsoft.portbook.pdf.layout;

import java.util.List;

/** A line across the column that divides what is above it from what is below. */
public record Divider() implements Block {

    private static final double SPACE = 0.9;
    private static final double THIN = 0.5;

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var space = layout.space(SPACE);
        return List.of(
                LayoutBox.of(space, space, List.of(new Mark.Rule(column.x(), 0, column.width(), THIN, Color.RULE))));
    }
}
