package com.tegsoft.portbook.pdf;

import java.util.List;

/**
 * A shaped piece of text in one face and one direction, in the order in which it is read. A glyph's x is counted from the
 * left edge, whatever the direction. Lengths are in font units.
 */
record Glyphs(Face face, boolean rightToLeft, List<Glyph> list, int advance) {

    Glyphs {
        list = List.copyOf(list);
    }

    /** Its width at a size. */
    double width(double size) {
        return advance * size / face.unitsPerEm();
    }
}
