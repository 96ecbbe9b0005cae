package com.tegsoft.portbook.pdf.layout;

import java.util.Set;

/** The position of a line in its column, counted from the edge at which lines start. */
public enum Alignment {
    START(0),
    CENTER(0.5),
    END(1);

    private final double share;

    Alignment(double share) {
        this.share = share;
    }

    /** The alignment that the classes {@code center} and {@code end} request. */
    public static Alignment of(Set<String> classes) {
        return classes.contains("end") ? END : classes.contains("center") ? CENTER : START;
    }

    /** Where a line begins. */
    double x(Column column, Line line) {
        return column.x() + share * (column.width() - line.width());
    }
}
