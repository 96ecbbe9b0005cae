package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Color;
import com.tegsoft.portbook.pdf.layout.Drawing;
import com.tegsoft.portbook.pdf.layout.Drawing.Box;
import com.tegsoft.portbook.pdf.layout.Drawing.Label;
import com.tegsoft.portbook.pdf.layout.Drawing.Point;
import com.tegsoft.portbook.pdf.layout.Drawing.Stroke;
import com.tegsoft.portbook.pdf.layout.Mark;
import com.tegsoft.portbook.pdf.layout.Span;
import com.tegsoft.portbook.pdf.layout.StyledText;
import com.tegsoft.portbook.pdf.layout.TextStyle;
import com.tegsoft.portbook.pdf.layout.TypeScale;
import com.tegsoft.portbook.pdf.layout.Typesetter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a drawing as operators (ISO 32000-1, 8.5).
 *
 * @param left of the drawing, on the paper
 * @param top of the drawing, on the paper
 */
record Painter(DocumentContext context, Mark.Picture mark, double left, double top) {

    private static final double ROUND = 0.4477;
    private static final double THIN = 1;
    private static final double STROKE = 1.2;

    String paint() {
        return mark.drawing().shapes().stream().map(this::paint).collect(Collectors.joining());
    }

    private String paint(Drawing.Shape shape) {
        if (shape instanceof Box box) {
            return box(box);
        }
        if (shape instanceof Stroke stroke) {
            return stroke(stroke);
        }
        return label((Label) shape);
    }

    private String x(double x) {
        return PdfNumber.of(left + x * mark.scale());
    }

    private String y(double y) {
        return PdfNumber.of(top - y * mark.scale());
    }

    private String at(double x, double y) {
        return x(x) + " " + y(y) + " ";
    }

    private String width(double width) {
        return PdfNumber.of(width * mark.scale()) + " w ";
    }

    private String box(Box box) {
        var right = box.x() + box.width();
        var bottom = box.y() + box.height();
        var r = box.radius();
        var bend = r * ROUND;
        return ColorOperator.fill(Color.WASH) + " " + ColorOperator.stroke(Color.RULE) + " " + width(THIN)
                + at(box.x() + r, box.y()) + "m "
                + at(right - r, box.y()) + "l "
                + at(right - bend, box.y()) + at(right, box.y() + bend) + at(right, box.y() + r) + "c "
                + at(right, bottom - r) + "l "
                + at(right, bottom - bend) + at(right - bend, bottom) + at(right - r, bottom) + "c "
                + at(box.x() + r, bottom) + "l "
                + at(box.x() + bend, bottom) + at(box.x(), bottom - bend) + at(box.x(), bottom - r) + "c "
                + at(box.x(), box.y() + r) + "l "
                + at(box.x(), box.y() + bend) + at(box.x() + bend, box.y()) + at(box.x() + r, box.y()) + "c b\n";
    }

    private String stroke(Stroke stroke) {
        var line = ColorOperator.stroke(Color.QUIET) + " " + width(STROKE)
                + at(stroke.from().x(), stroke.from().y()) + "m "
                + at(stroke.to().x(), stroke.to().y()) + "l S\n";
        return line + stroke.tip().map(tip -> tip(stroke, tip)).orElse("");
    }

    /** Turns the tip into the direction of its line. */
    private String tip(Stroke stroke, Drawing.Tip tip) {
        var dx = stroke.to().x() - stroke.from().x();
        var dy = stroke.to().y() - stroke.from().y();
        var length = Math.sqrt(dx * dx + dy * dy);
        var path = new StringBuilder(ColorOperator.fill(Color.QUIET)).append(' ');
        for (var corner : tip.corners()) {
            var turned = new Point(
                    stroke.to().x() + (corner.x() * dx - corner.y() * dy) / length,
                    stroke.to().y() + (corner.x() * dy + corner.y() * dx) / length);
            path.append(at(turned.x(), turned.y()))
                    .append(corner.equals(tip.corners().get(0)) ? "m " : "l ");
        }
        return path.append("h f\n").toString();
    }

    /** A label ends with a space: two labels never read as one word. */
    private String label(Label label) {
        var type = new TypeScale(mark.type().shaper(), Drawing.TEXT * mark.scale(), 1, label.rightToLeft());
        var prose = Stream.concat(label.prose().spans().stream(), Stream.of(Span.of(" ", TextStyle.PLAIN)));
        var line = Typesetter.of(new StyledText(prose.toList()), type)
                .lines(Double.MAX_VALUE)
                .get(0);
        var x = left
                + label.at().x() * mark.scale()
                - switch (label.anchor()) {
                    case LEFT -> 0;
                    case MIDDLE -> line.width() / 2;
                    case RIGHT -> line.width();
                };
        return new TextWriter(context, x, top - label.at().y() * mark.scale()).plain(line);
    }
}
