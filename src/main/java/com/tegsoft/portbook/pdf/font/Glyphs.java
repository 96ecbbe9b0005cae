package com.tegsoft.portbook.pdf.font;

import java.util.List;

/**
 * A shaped piece of text in one face and one direction, in the order in which it is read. A glyph's x is counted from the
 * left edge, whatever the direction. Lengths are in font units.
 */
public record Glyphs(Face face, boolean rightToLeft, List<Glyph> list, int advance) {

    public Glyphs {
        list = List.copyOf(list);
    }

    /** Its width at a size. */
    public double width(double size) {
        return advance * size / face.unitsPerEm();
    }
}
