package com.tegsoft.portbook.pdf;

import com.tegsoft.portbook.pdf.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** How a sheet is set: what blocks ask while they set themselves. */
record Layout(Type type, Density density, Frame frame) {

    /** Space between blocks, in sizes. */
    double space(double sizes) {
        return sizes * density.size() * density.air();
    }

    /** Sets blocks one below the other. */
    List<Strip> blocks(List<Block> blocks, Column column, Tag parent) {
        var strips = new ArrayList<Strip>();
        for (var block : blocks) {
            strips.addAll(block.set(this, column, parent));
        }
        return strips;
    }

    /**
     * Sets text, a strip a line. Neither its first nor its last line stands alone on a page.
     *
     * @param before space above it
     */
    List<Strip> lines(SetProse prose, Column column, Tag tag, double before) {
        var lines = prose.lines(column.width());
        var strips = new ArrayList<Strip>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var strip = Strip.of(i == 0 ? before : 0, line.height(), List.of(new Words(column.x(), 0, line, tag)));
            strips.add(lines.size() > 1 && (i == 0 || i == lines.size() - 2) ? strip.keeping() : strip);
        }
        return strips;
    }
}
