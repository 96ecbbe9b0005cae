package com.tegsoft.portbook.pdf.layout;

/** The colours of the site's light theme. */
public enum Color {
    TEXT(0x12171c),
    QUIET(0x505a65),
    RULE(0xdbe0e6),
    WASH(0xf4f6f8),
    LINK(0x0a52a8),
    WARN(0x874300);

    private final int rgb;

    Color(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, a byte each, of sRGB. */
    public int rgb() {
        return rgb;
    }
}
