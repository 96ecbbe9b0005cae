package com.tegsoft.portbook.pdf.layout;

/**
 * A sheet of paper and what of it is written on. Header and footer are in the margins.
 *
 * @param top where the text begins
 * @param bottom the height of what is free below it
 */
public record PageFrame(double width, double height, double side, double top, double bottom) {

    private static final double SHORT = 595.276;
    private static final double LONG = 841.89;
    private static final double SIDE = 45;
    private static final double EDGE = 54;

    public static PageFrame a4(boolean landscape) {
        return landscape ? new PageFrame(LONG, SHORT, SIDE, EDGE, EDGE) : new PageFrame(SHORT, LONG, SIDE, EDGE, EDGE);
    }

    /** The width of the text. */
    public double measure() {
        return width - 2 * side;
    }

    /** The height of the text. */
    public double depth() {
        return height - top - bottom;
    }
}
