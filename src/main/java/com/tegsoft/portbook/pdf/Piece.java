package com.tegsoft.portbook.pdf;

/**
 * The smallest thing that a line is made of: in one span, one face and one direction, all spaces or none.
 *
 * @param level of the bidirectional algorithm; odd levels run from right to left
 * @param after whether a line may end behind it
 */
record Piece(Span span, String text, Glyphs glyphs, double size, byte level, Break after) {

    /** How willingly a line ends. */
    enum Break {
        NONE,
        /** Only if a word is longer than the line. */
        EMERGENCY,
        ALLOWED,
        FORCED
    }

    Piece scaled(double factor) {
        return new Piece(span, text, glyphs, size * factor, level, after);
    }

    double width() {
        return glyphs.width(size);
    }

    boolean space() {
        return text.isBlank();
    }
}
