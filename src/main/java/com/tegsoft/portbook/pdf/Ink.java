package com.tegsoft.portbook.pdf;

/** The colours of the site's light theme, as device-independent as the output intent makes them (ISO 19005-3, 6.2.4.3). */
enum Ink {
    TEXT(0x1a1f24),
    QUIET(0x57606a),
    RULE(0xd5dae0),
    WASH(0xf5f7f9),
    LINK(0x0b5394),
    WARN(0x8a4b00);

    private final String components;

    Ink(int rgb) {
        this.components = "%s %s %s"
                .formatted(
                        Operand.of((rgb >> 16 & 0xff) / 255.0),
                        Operand.of((rgb >> 8 & 0xff) / 255.0),
                        Operand.of((rgb & 0xff) / 255.0));
    }

    /** The operator that fills with it. */
    String fill() {
        return components + " rg";
    }

    /** The operator that strokes with it. */
    String stroke() {
        return components + " RG";
    }
}
