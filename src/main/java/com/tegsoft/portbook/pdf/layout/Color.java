package com.tegsoft.portbook.pdf.layout;

/** The colours of the site's light theme. */
public enum Color {
    TEXT(0x1a1f24),
    QUIET(0x57606a),
    RULE(0xd5dae0),
    WASH(0xf5f7f9),
    LINK(0x0b5394),
    WARN(0x8a4b00);

    private final int rgb;

    Color(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, a byte each, of sRGB. */
    public int rgb() {
        return rgb;
    }
}
