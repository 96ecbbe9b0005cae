package com.tegsoft.portbook.pdf;

import java.util.List;

/** A line across the column that divides what is above it from what is below. */
record Divider() implements Block {

    private static final double AIR = 0.9;
    private static final double THIN = 0.5;

    @Override
    public List<Strip> set(Layout layout, Column column, Tag parent) {
        var air = layout.space(AIR);
        return List.of(Strip.of(air, air, List.of(new Mark.Rule(column.x(), 0, column.width(), THIN, Ink.RULE))));
    }
}
