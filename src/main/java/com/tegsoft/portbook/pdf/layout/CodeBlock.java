package com.tegsoft.portbook.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are printed exactly as written: {@code Code} in a {@code P} (ISO 32000-1, tables 334 and 338), on a tinted ground,
 * from left to right in every document.
 */
public record CodeBlock(StyledText prose) implements Block {

    private static final double SCALE = 0.92;
    private static final double SIDE = 8;
    private static final double EDGE = 5;
    private static final double BEFORE = 0.7;

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var type = layout.type();
        var code = new TypeScale(type.shaper(), type.size() * SCALE, type.leading(), false);
        var place = new Column(column.x() + SIDE, column.width() - 2 * SIDE);
        var lines = Typesetter.of(prose, code).lines(place.width());
        var tag = parent.block("P").block("Code");
        var boxes = new ArrayList<LayoutBox>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var above = i == 0 ? EDGE : 0;
            var height = above + line.height() + (i == lines.size() - 1 ? EDGE : 0);
            var x = type.rightToLeft() ? Alignment.END.x(place, line) : place.x();
            var marks = List.<Mark>of(
                    new Mark.Rule(column.x(), 0, column.width(), height, Color.WASH),
                    new Mark.Words(x, above, line, tag));
            var box = LayoutBox.of(i == 0 ? layout.space(BEFORE) : 0, height, marks);
            boxes.add(lines.size() > 1 && (i == 0 || i == lines.size() - 2) ? box.keeping() : box);
        }
        return boxes;
    }
}
