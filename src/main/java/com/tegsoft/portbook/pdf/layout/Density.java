package com.tegsoft.portbook.pdf.layout;

import java.util.List;

/**
 * How tightly a sheet is set.
 *
 * @param size of plain text
 * @param leading height of a line, in sizes
 * @param pad above and below the text of a table's row
 * @param spacing factor of the space between blocks
 */
public record Density(double size, double leading, double pad, double spacing) {

    public static final Density NORMAL = new Density(9.5, 1.42, 4, 1);

    /** The densities that are tried to fit a sheet on one page, the most comfortable first. No text is smaller than 6.5 points. */
    public static final List<Density> STEPS = List.of(
            new Density(10.5, 1.45, 5, 1.1),
            NORMAL,
            new Density(9, 1.36, 3.2, 0.85),
            new Density(8.5, 1.32, 2.6, 0.7),
            new Density(8, 1.28, 2.1, 0.6),
            new Density(7.5, 1.25, 1.7, 0.5),
            new Density(7, 1.22, 1.3, 0.4),
            new Density(6.5, 1.2, 1, 0.35));

    /** Scripts with marks above and below need higher lines. */
    public Density withMoreLeading() {
        return new Density(size, leading * 1.16, pad, spacing);
    }
}
