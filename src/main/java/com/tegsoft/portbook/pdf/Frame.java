package com.tegsoft.portbook.pdf;

/**
 * A sheet of paper and what of it is written on. Header and footer stand in the margins.
 *
 * @param top where the text begins
 * @param bottom the height of what is free below it
 */
record Frame(double width, double height, double side, double top, double bottom) {

    private static final double SHORT = 595.276;
    private static final double LONG = 841.89;
    private static final double SIDE = 45;
    private static final double EDGE = 54;

    static Frame a4(boolean landscape) {
        return landscape ? new Frame(LONG, SHORT, SIDE, EDGE, EDGE) : new Frame(SHORT, LONG, SIDE, EDGE, EDGE);
    }

    /** The width of the text. */
    double measure() {
        return width - 2 * side;
    }

    /** The height of the text. */
    double depth() {
        return height - top - bottom;
    }
}
