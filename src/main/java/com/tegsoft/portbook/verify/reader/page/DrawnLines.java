package com.tegsoft.portbook.verify.reader.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a drawing as a reader sees it: which way an arrow points, and what is written at its far end and on it. */
final class DrawnLines {

    private DrawnLines() {}

    /** The words outside arrows, then a line for each arrow: {@code inbound, End user, Administrator: TCP 443}. */
    static List<String> of(Element svg, String comma) {
        var lanes = svg.select("g:has(line)");
        var words = svg.select("title, desc, text").stream()
                .filter(element -> element.closest("g") == null)
                .map(element -> "drawn " + element.normalName() + ": " + element.text());
        return Stream.concat(words, lanes.stream().map(lane -> lane(svg, lane, comma)))
                .toList();
    }

    private static String lane(Element svg, Element lane, String comma) {
        var arrow = lane.selectFirst("line");
        var labels = lane.select("text.ports").eachText();
        var ends = lane.select("text.ends");
        var direction = direction(svg, arrow);
        var looks = lane.hasClass("inbound") ? "inbound" : "outbound";
        return (direction.equals(looks) ? direction : direction + ", coloured as " + looks) + ", "
                + String.join(comma + " ", ends.eachText()) + ": " + String.join(", ", labels)
                + lane.select("text").stream()
                        .filter(text -> !text.hasClass("ports") && !text.hasClass("ends"))
                        .map(text -> "; " + text.text())
                        .collect(Collectors.joining());
    }

    private static String direction(Element svg, @Nullable Element arrow) {
        var box = svg.selectFirst("rect.server");
        if (box == null || arrow == null) {
            return "an arrow without a server";
        }
        var left = number(box, "x");
        var right = left + number(box, "width");
        var starts = touches(number(arrow, "x1"), left, right);
        var ends = touches(number(arrow, "x2"), left, right);
        var points = arrow.hasAttr("marker-end") && !arrow.hasAttr("marker-start");
        return points && ends && !starts
                ? "inbound"
                : points && starts && !ends ? "outbound" : "an arrow that points nowhere";
    }

    private static boolean touches(double x, double left, double right) {
        return Math.abs(x - left) < 1 || Math.abs(x - right) < 1;
    }

    private static double number(Element element, String attribute) {
        try {
            return Double.parseDouble(element.attr(attribute));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
