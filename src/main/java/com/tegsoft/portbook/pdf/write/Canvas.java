package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Color;
import com.tegsoft.portbook.pdf.layout.Line;
import com.tegsoft.portbook.pdf.layout.Mark;
import com.tegsoft.portbook.pdf.layout.Mark.PageNumber;
import com.tegsoft.portbook.pdf.layout.Mark.Picture;
import com.tegsoft.portbook.pdf.layout.Mark.Rule;
import com.tegsoft.portbook.pdf.layout.PageFrame;
import com.tegsoft.portbook.pdf.layout.Span;
import com.tegsoft.portbook.pdf.layout.StyledText;
import com.tegsoft.portbook.pdf.layout.Tag;
import com.tegsoft.portbook.pdf.layout.TextStyle;
import com.tegsoft.portbook.pdf.layout.Typesetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A page while it is drawn. Everything on it is either content of a tag or an artefact (ISO 14289-1, 7.1).
 */
final class Canvas {

    /** Its links are those of a table of contents, each of a whole line. */
    private static final String REFERENCE = "Reference";

    private static final double DOT = 0.9;
    private static final double DOTS = 4;
    private static final double GAP = 5;
    private static final double UNDER = 0.14;
    private static final double HAIR = 0.4;

    private final DocumentContext context;
    private final int page;
    private final Optional<String> artefact;
    private final StringBuilder out;
    private final List<Tag> marked;
    private final List<COSDictionary> notes;

    private Canvas(
            DocumentContext context,
            int page,
            Optional<String> artefact,
            StringBuilder out,
            List<Tag> marked,
            List<COSDictionary> notes) {
        this.context = context;
        this.page = page;
        this.artefact = artefact;
        this.out = out;
        this.marked = marked;
        this.notes = notes;
    }

    /**
     * An empty page.
     *
     * @param page counted from 0
     */
    Canvas(DocumentContext context, int page) {
        this(context, page, Optional.empty(), new StringBuilder(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * The same page, on which all that is drawn is an artefact.
     *
     * @param properties that say what kind of artefact (ISO 32000-1, 14.8.2.2.2)
     */
    Canvas artefacts(String properties) {
        return new Canvas(context, page, Optional.of(properties), out, marked, notes);
    }

    /** The operators so far. */
    String content() {
        return out.toString();
    }

    /** Owners of the marked content, by its number. */
    List<Tag> marked() {
        return Collections.unmodifiableList(marked);
    }

    /** What can be clicked. */
    List<COSDictionary> notes() {
        return Collections.unmodifiableList(notes);
    }

    private PageFrame frame() {
        return context.layout().frame();
    }

    /** The left edge of something, on the paper. */
    private double left(double x, double width) {
        var frame = frame();
        return frame.side() + (context.layout().type().rightToLeft() ? frame.measure() - x - width : x);
    }

    /** A height of the text, on the paper. */
    private double up(double y) {
        return frame().height() - frame().top() - y;
    }

    /**
     * Draws a mark of a box.
     *
     * @param top of the box, on the page
     */
    void draw(Mark mark, double top) {
        if (mark instanceof Mark.Words words) {
            words(words.line(), words.x(), top + words.y() + words.line().baseline(), words.tag());
        } else if (mark instanceof Rule rule) {
            rule(rule, top);
        } else if (mark instanceof PageNumber number) {
            pageNumber(number, top);
        } else {
            picture((Picture) mark, top);
        }
    }

    /** Draws a line of text; its links can be clicked. */
    void words(Line line, double x, double baseline, Tag tag) {
        var left = left(x, line.width());
        var y = up(baseline);
        var text = new TextWriter(context, left, y);
        if (artefact.isPresent()) {
            begin(artefact.get());
            out.append(text.plain(line));
            end();
            return;
        }
        out.append(text.tagged(line, span -> {
            var owner = context.tag(tag, span);
            owner.add(new Tag.Content(page, marked.size()));
            marked.add(owner);
            return "/" + owner.type() + " <</MCID " + (marked.size() - 1) + ">> BDC";
        }));
        if (!tag.type().equals(REFERENCE)) {
            for (var area : LinkArea.of(line)) {
                begin("");
                fill(Color.RULE, left + area.from(), y - UNDER * area.size() - HAIR, area.to() - area.from(), HAIR);
                end();
                link(area, left, y, tag);
            }
        }
    }

    private void link(LinkArea area, double left, double y, Tag block) {
        var tag = context.link(block, area.link());
        var note = area.annotation(left, y);
        notes.add(note);
        context.note(note, tag);
        tag.add(new Tag.Annotation(note, page));
    }

    void rule(Rule rule, double top) {
        begin(artefact.orElse(""));
        fill(
                rule.color(),
                left(rule.x(), rule.width()),
                up(top + rule.y() + rule.height()),
                rule.width(),
                rule.height());
        end();
    }

    private void fill(Color color, double x, double y, double width, double height) {
        out.append(ColorOperator.fill(color) + " " + PdfNumber.of(x) + " " + PdfNumber.of(y) + " ");
        out.append(PdfNumber.of(width) + " " + PdfNumber.of(height) + " re f\n");
    }

    /** Draws the dots up to a page number, and the number; the whole line can be clicked. */
    private void pageNumber(PageNumber mark, double top) {
        var text = " " + context.page(mark.link().target());
        var span = new Span(text, TextStyle.PLAIN, Optional.of(mark.link()), Optional.empty());
        var line = Typesetter.of(new StyledText(List.of(span)), mark.type())
                .lines(frame().measure())
                .get(0);
        var column = mark.column();
        var baseline = top + mark.line().baseline();
        var x = column.x() + column.width() - line.width();
        dots(column.x() + mark.line().width() + GAP, x - GAP / 2, baseline);
        words(line, x, baseline, mark.tag());
        link(
                new LinkArea(mark.link(), 0, column.width(), mark.type().size()),
                left(column.x(), column.width()),
                up(baseline),
                mark.tag());
    }

    /** Dots that are below each other in all lines. */
    private void dots(double from, double to, double baseline) {
        var first = Math.ceil(from / DOTS) * DOTS;
        if (first >= to) {
            return;
        }
        begin("");
        out.append("q %s 1 J %s w [0 %s] 0 d "
                .formatted(ColorOperator.stroke(Color.QUIET), PdfNumber.of(DOT), PdfNumber.of(DOTS)));
        out.append("%s %s m %s %2$s l S Q\n"
                .formatted(
                        PdfNumber.of(left(first, 0)), PdfNumber.of(up(baseline) + DOT / 2), PdfNumber.of(left(to, 0))));
        end();
    }

    /** Draws a drawing as the content of its figure. */
    private void picture(Picture mark, double top) {
        var width = mark.drawing().width() * mark.scale();
        var left = left(mark.x(), width);
        var upper = up(top + mark.y());
        var painter = new Painter(context, mark, left, upper);
        mark.tag()
                .fact(
                        Tag.Fact.BOX,
                        Stream.of(left, upper - mark.drawing().height() * mark.scale(), left + width, upper)
                                .map(PdfNumber::of)
                                .collect(Collectors.joining(" ")));
        mark.tag().add(new Tag.Content(page, marked.size()));
        out.append("/Figure <</MCID %s>> BDC\n".formatted(marked.size()));
        marked.add(mark.tag());
        out.append(painter.paint());
        end();
    }

    private void begin(String properties) {
        out.append(properties.isEmpty() ? "/Artifact BMC\n" : "/Artifact <<" + properties + ">> BDC\n");
    }

    private void end() {
        out.append("EMC\n");
    }
}
