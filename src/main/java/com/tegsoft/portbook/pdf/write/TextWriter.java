package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.font.Glyph;
import com.tegsoft.portbook.pdf.layout.Line;
import com.tegsoft.portbook.pdf.layout.Piece;
import com.tegsoft.portbook.pdf.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a line of text as operators (ISO 32000-1, 9.4). Glyphs come in the order in which they are read, also where they
 * run from right to left: the pen is moved back for them. So a program that reads the content stream without layout gets words, and no letter is replaced by a presentation form.
 *
 * @param left of the line, on the paper
 */
record TextWriter(DocumentContext context, double left, double baseline) {

    /** A glyph where it is to be shown. */
    private record Shown(Piece piece, Glyph glyph, double x) {

        double end() {
            return x + units(glyph.advance());
        }

        double rise() {
            return units(glyph.y());
        }

        private double units(int length) {
            return length * piece.size() / piece.glyphs().face().unitsPerEm();
        }

        boolean follows(Shown other) {
            return piece.glyphs().face() == other.piece.glyphs().face()
                    && piece.size() == other.piece.size()
                    && piece.span().style().color()
                            == other.piece.span().style().color()
                    && glyph.y() == other.glyph.y();
        }
    }

    /** The operators of a line that has no tags. */
    String plain(Line line) {
        var out = new StringBuilder();
        show(out, line.runs());
        return out.toString();
    }

    /**
     * The operators of a line.
     *
     * @param open begins the marked content of a span
     */
    String tagged(Line line, Function<Span, String> open) {
        var out = new StringBuilder();
        var runs = line.runs();
        for (var from = 0; from < runs.size(); ) {
            var span = runs.get(from).piece().span();
            var to = from + 1;
            while (to < runs.size() && together(span, runs.get(to).piece().span())) {
                to++;
            }
            out.append(open.apply(span)).append('\n');
            show(out, runs.subList(from, to));
            out.append("EMC\n");
            from = to;
        }
        return out.toString();
    }

    private static boolean together(Span a, Span b) {
        return a.equals(b)
                || (a.link().equals(b.link())
                        && a.language().isEmpty()
                        && b.language().isEmpty());
    }

    private void show(StringBuilder out, List<Line.Run> runs) {
        var shown = new ArrayList<Shown>();
        for (var run : runs) {
            var piece = run.piece();
            var scale = piece.size() / piece.glyphs().face().unitsPerEm();
            for (var glyph : piece.glyphs().list()) {
                shown.add(new Shown(piece, glyph, left + run.x() + glyph.x() * scale));
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        out.append("BT " + PdfNumber.of(shown.get(0).x) + " " + PdfNumber.of(baseline) + " Td\n");
        for (var from = 0; from < shown.size(); ) {
            var to = from + 1;
            while (to < shown.size() && shown.get(to).follows(shown.get(from))) {
                to++;
            }
            state(out, shown.get(from), from == 0 ? 0 : shown.get(from - 1).rise());
            array(out, shown, from, to);
            from = to;
        }
        out.append("ET\n");
    }

    private void state(StringBuilder out, Shown first, double rise) {
        var piece = first.piece;
        out.append("/" + context.font(piece.glyphs().face()).name() + " " + PdfNumber.of(piece.size()) + " Tf ");
        out.append(ColorOperator.fill(piece.span().style().color()));
        if (first.rise() != 0 || rise != 0) {
            out.append(" " + PdfNumber.of(first.rise()) + " Ts");
        }
        out.append('\n');
    }

    private void array(StringBuilder out, List<Shown> shown, int from, int to) {
        var font = context.font(shown.get(from).piece.glyphs().face());
        var size = shown.get(from).piece.size();
        var open = false;
        out.append('[');
        for (var i = from; i < to; i++) {
            var pen = i == 0 ? shown.get(0).x : shown.get(i - 1).end();
            var back = Math.round((pen - shown.get(i).x) * 1000 / size);
            if (back != 0) {
                out.append(open ? ">" : "").append(back);
                open = false;
            }
            out.append(open ? "" : "<").append(font.code(shown.get(i).glyph));
            open = true;
        }
        out.append(open ? ">] TJ\n" : "] TJ\n");
    }
}
