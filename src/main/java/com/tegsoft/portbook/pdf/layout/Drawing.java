package com.tegsoft.portbook.pdf.layout;

import java.util.List;
import java.util.Optional;

/** A vector drawing. Lengths are in its own units, y downwards, as in SVG. */
public record Drawing(double width, double height, List<Shape> shapes) {

    /** A part of it. */
    public sealed interface Shape {}

    /** A place. */
    public record Point(double x, double y) {}

    /** A rectangle with round corners. */
    public record Box(double x, double y, double width, double height, double radius) implements Shape {}

    /** A straight line; its tip lies where it ends, as if the line came from the left. */
    public record Stroke(Point from, Point to, Optional<Tip> tip) implements Shape {}

    /** The end of an arrow, relative to the end of its line. */
    public record Tip(List<Point> corners) {}

    /** How a label lies about its place. */
    public enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** A line of text on its baseline. */
    public record Label(Point at, StyledText prose, boolean rightToLeft, Anchor anchor) implements Shape {}

    /** What a label's style at scale 1 measures. */
    public static final double TEXT = 13;

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
