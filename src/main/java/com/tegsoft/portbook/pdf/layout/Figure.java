package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Mark.Picture;
import com.tegsoft.portbook.pdf.layout.Tag.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawing with its caption, never larger than drawn, never larger than the page.
 *
 * @param words what it shows, for those who do not see it (ISO 14289-1, 7.3)
 */
public record Figure(Drawing drawing, String words, Optional<StyledText> caption) implements Block {

    private static final double BEFORE = 1.2;
    private static final double MOST = 0.82;
    /** A CSS pixel. */
    private static final double NATURAL = 0.75;

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var depth = layout.frame().depth() * MOST;
        var scale = Math.min(
                NATURAL * layout.density().size() / Density.NORMAL.size(),
                Math.min(column.width() / drawing.width(), depth / drawing.height()));
        var tag = parent.block("Figure").fact(Fact.ALT, words);
        var picture = new Picture(column.x(), 0, scale, drawing, layout.type(), tag);
        var boxes = new ArrayList<LayoutBox>();
        boxes.add(LayoutBox.of(layout.space(BEFORE), drawing.height() * scale, List.of(picture)));
        if (caption.isPresent()) {
            boxes.set(0, boxes.get(0).keeping());
            boxes.addAll(layout.lines(
                    Typesetter.of(caption.get(), layout.type()),
                    column,
                    parent.block("Caption"),
                    layout.space(BEFORE / 3)));
        }
        return boxes;
    }
}
