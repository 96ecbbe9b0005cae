package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** How a sheet is set: what blocks ask while they set themselves. */
public record Layout(TypeScale type, Density density, PageFrame frame) {

    /** Space between blocks, in sizes. */
    double space(double sizes) {
        return sizes * density.size() * density.spacing();
    }

    /** Sets blocks one below the other. */
    public List<LayoutBox> blocks(List<Block> blocks, Column column, Tag parent) {
        var boxes = new ArrayList<LayoutBox>();
        for (var block : blocks) {
            boxes.addAll(block.set(this, column, parent));
        }
        return boxes;
    }

    /**
     * Sets text, a box a line. Neither its first nor its last line is alone on a page.
     *
     * @param before space above it
     */
    List<LayoutBox> lines(Typesetter prose, Column column, Tag tag, double before) {
        var lines = prose.lines(column.width());
        var boxes = new ArrayList<LayoutBox>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var box = LayoutBox.of(i == 0 ? before : 0, line.height(), List.of(new Words(column.x(), 0, line, tag)));
            boxes.add(lines.size() > 1 && (i == 0 || i == lines.size() - 2) ? box.keeping() : box);
        }
        return boxes;
    }
}
