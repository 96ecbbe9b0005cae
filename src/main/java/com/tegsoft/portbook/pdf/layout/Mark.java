package com.tegsoft.portbook.pdf.layout;

/**
 * Something to draw on a box. Its x is counted from the edge at which lines start, its y from the top of the box.
 */
public sealed interface Mark {

    /**
     * A line of text.
     *
     * @param y of its top
     */
    record Words(double x, double y, Line line, Tag tag) implements Mark {}

    /** A filled rectangle. */
    record Rule(double x, double y, double width, double height, Color color) implements Mark {}

    /**
     * The dots and the page number behind an entry of a table of contents.
     *
     * @param column from where the entry begins to where the number ends
     * @param line the last of the entry
     */
    record PageNumber(Column column, Line line, Link link, TypeScale type, Tag tag) implements Mark {}

    /** A drawing, scaled. */
    record Picture(double x, double y, double scale, Drawing drawing, TypeScale type, Tag tag) implements Mark {}
}
