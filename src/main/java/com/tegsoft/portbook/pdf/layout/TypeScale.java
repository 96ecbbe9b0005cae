package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.font.Shaper;

/**
 * What text is set with.
 *
 * @param size of text at scale 1
 * @param leading height of a line, in sizes
 */
public record TypeScale(Shaper shaper, double size, double leading, boolean rightToLeft) {

    /** Where the middle of a capital is above the baseline, in sizes. */
    private static final double MIDDLE = 0.357;

    TypeScale scaled(double factor) {
        return new TypeScale(shaper, size * factor, leading, rightToLeft);
    }

    double height(double scale) {
        return size * scale * leading;
    }

    /** From the top of a line to its baseline. */
    double baseline(double scale) {
        return height(scale) / 2 + MIDDLE * size * scale;
    }
}
