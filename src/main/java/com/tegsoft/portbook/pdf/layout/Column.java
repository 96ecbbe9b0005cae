package com.tegsoft.portbook.pdf.layout;

/**
 * The horizontal position of a block.
 *
 * @param x from the edge at which lines start: the left one, or the right one where text runs from right to left
 */
public record Column(double x, double width) {

    /** What is left of it behind an indent. */
    Column indented(double by) {
        return new Column(x + by, width - by);
    }
}
