package com.tegsoft.portbook.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading: {@code H1} to {@code H6}, a bookmark, and never the last thing of a page.
 *
 * @param id where links and the bookmark lead to
 */
public record Heading(int level, String id, StyledText prose) implements Block {

    private static final List<Double> SCALES = List.of(1.9, 1.32, 1.1, 1.0, 1.0, 1.0);
    private static final List<Double> BEFORE = List.of(0.0, 2.0, 1.4, 1.2, 1.1, 1.1);
    private static final double TIGHT = 0.88;

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var type = layout.type();
        var large = new TypeScale(
                type.shaper(), type.size() * SCALES.get(level - 1), type.leading() * TIGHT, type.rightToLeft());
        var boxes = layout.lines(
                Typesetter.of(prose, large), column, parent.block("H" + level), layout.space(BEFORE.get(level - 1)));
        var kept = new ArrayList<>(boxes.stream().map(LayoutBox::keeping).toList());
        kept.set(0, kept.get(0).at(List.of(id)));
        return kept;
    }
}
