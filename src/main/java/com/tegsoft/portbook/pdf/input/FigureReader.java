package com.tegsoft.portbook.pdf.input;

import com.tegsoft.portbook.pdf.layout.Drawing;
import com.tegsoft.portbook.pdf.layout.Drawing.Anchor;
import com.tegsoft.portbook.pdf.layout.Drawing.Box;
import com.tegsoft.portbook.pdf.layout.Drawing.Label;
import com.tegsoft.portbook.pdf.layout.Drawing.Point;
import com.tegsoft.portbook.pdf.layout.Drawing.Shape;
import com.tegsoft.portbook.pdf.layout.Drawing.Stroke;
import com.tegsoft.portbook.pdf.layout.Drawing.Tip;
import com.tegsoft.portbook.pdf.layout.Figure;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.StyledText;
import com.tegsoft.portbook.pdf.layout.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads a figure: a small part of SVG 1.1, and the words for those who do not see it (ISO 14289-1, 7.3). */
final class FigureReader {

    private static final double STROKE = 1.2;
    private static final double PORTS = 12 / Drawing.TEXT;
    private static final double SERVER = 15 / Drawing.TEXT;

    private final ProseReader.Counter links;

    FigureReader(ProseReader.Counter links) {
        this.links = links;
    }

    Figure figure(Element element) {
        var svg = element.selectFirst("> svg");
        if (svg == null) {
            throw PrintFault.at(element, "the figure has no drawing");
        }
        var words = element.hasAttr("aria-label")
                ? element.attr("aria-label")
                : svg.select("> title, > desc").eachText().stream().collect(Collectors.joining(". "));
        if (words.isBlank()) {
            throw PrintFault.at(element, "the figure has no text alternative; give its svg a title and a desc");
        }
        var caption = Optional.ofNullable(element.selectFirst("> figcaption"))
                .map(text -> ProseReader.read(
                        text.childNodes(), TextStyle.PLAIN.quiet().scaled(TextStyle.SMALL), links));
        return new Figure(drawing(svg), words, caption);
    }

    private Drawing drawing(Element svg) {
        var box = numbers(svg, "viewBox");
        if (box.size() != 4 || box.get(0) != 0 || box.get(1) != 0) {
            throw PrintFault.at(svg, "the viewBox must be `0 0 width height`");
        }
        var tip = Optional.ofNullable(svg.selectFirst("marker")).map(this::tip);
        var shapes = new ArrayList<Shape>();
        for (var element : svg.select("rect, line, text")) {
            shapes.add(shape(element, tip));
        }
        return new Drawing(box.get(2), box.get(3), shapes);
    }

    private Shape shape(Element element, Optional<Tip> tip) {
        return switch (element.normalName()) {
            case "rect" ->
                new Box(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        element.hasAttr("rx") ? number(element, "rx") : 0);
            case "line" ->
                new Stroke(
                        new Point(number(element, "x1"), number(element, "y1")),
                        new Point(number(element, "x2"), number(element, "y2")),
                        element.hasAttr("marker-end") ? tip : Optional.empty());
            default -> label(element);
        };
    }

    private static Label label(Element element) {
        var nearest = element.closest("[direction]");
        var rightToLeft = nearest != null && nearest.attr("direction").equals("rtl");
        var style = element.hasClass("server")
                ? TextStyle.PLAIN.strong().scaled(SERVER)
                : element.hasClass("ports") ? TextStyle.PLAIN.strong().scaled(PORTS) : TextStyle.PLAIN;
        var anchor =
                switch (element.attr("text-anchor")) {
                    case "middle" -> Anchor.MIDDLE;
                    case "end" -> rightToLeft ? Anchor.LEFT : Anchor.RIGHT;
                    default -> rightToLeft ? Anchor.RIGHT : Anchor.LEFT;
                };
        return new Label(
                new Point(number(element, "x"), number(element, "y")),
                StyledText.of(element.text(), style),
                rightToLeft,
                anchor);
    }

    /** A marker of straight lines, {@code orient="auto"}: its corners relative to the end of the line. */
    private Tip tip(Element marker) {
        var box = numbers(marker, "viewBox");
        var path = marker.selectFirst("path");
        if (path == null || !path.attr("d").matches("M[0-9. ]+z")) {
            throw PrintFault.at(marker, "a marker must be one path of straight lines, `M x y x y … z`");
        }
        var scale = STROKE * number(marker, "markerWidth") / box.get(2);
        var along = number(marker, "refX");
        var across = number(marker, "refY");
        var values = parse(path, path.attr("d").replaceAll("[Mz]", ""));
        var corners = new ArrayList<Point>();
        for (var i = 0; i + 1 < values.size(); i += 2) {
            corners.add(new Point((values.get(i) - along) * scale, (values.get(i + 1) - across) * scale));
        }
        return new Tip(List.copyOf(corners));
    }

    private static double number(Element element, String attribute) {
        var numbers = numbers(element, attribute);
        if (numbers.size() != 1) {
            throw PrintFault.at(element, "`%s` of `<%s>` must be a number".formatted(attribute, element.normalName()));
        }
        return numbers.get(0);
    }

    private static List<Double> numbers(Element element, String attribute) {
        return parse(element, element.attributes().getIgnoreCase(attribute));
    }

    private static List<Double> parse(Element element, String text) {
        var numbers = new ArrayList<Double>();
        for (var word : text.strip().split("[ ,]+", -1)) {
            if (!word.matches("-?[0-9]*[.]?[0-9]+")) {
                throw PrintFault.at(element, "`%s` in `<%s>` is not a number".formatted(word, element.normalName()));
            }
            numbers.add(Double.parseDouble(word));
        }
        return numbers;
    }
}
