package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Piece.Break;
import java.util.ArrayList;
import java.util.List;

/** Prose that is shaped and waits for a width to be broken into lines: ragged, never hyphenated. */
public record Typesetter(List<Piece> pieces, TypeScale type) {

    /** Widths are sums of rounded advances; what is nearer than this is the same. */
    private static final double CLOSE = 0.01;

    /** A column of a few characters, in sizes. */
    private static final double FEW = 3;

    public Typesetter {
        pieces = List.copyOf(pieces);
    }

    public static Typesetter of(StyledText prose, TypeScale type) {
        return new Typesetter(TextRuns.of(prose, type), type);
    }

    /** The same, larger or smaller: it is not shaped again. */
    Typesetter scaled(double factor) {
        return new Typesetter(pieces.stream().map(piece -> piece.scaled(factor)).toList(), type.scaled(factor));
    }

    /** The width of the text if only forced breaks are made. */
    public double widest() {
        return widest(Break.FORCED);
    }

    /** The width of the longest word. */
    double narrowest() {
        return widest(Break.ALLOWED);
    }

    /** The width of the longest part of a word that is never broken. */
    double tightest() {
        return widest(Break.EMERGENCY);
    }

    /** The least width that it can be set in, words cut. */
    double least() {
        return pieces.stream().anyMatch(Piece::whole) ? tightest() : Math.min(tightest(), FEW * type.size());
    }

    private double widest(Break least) {
        var widest = 0.0;
        var from = 0;
        for (var i = 0; i < pieces.size(); i++) {
            if (i == pieces.size() - 1 || pieces.get(i).after().compareTo(least) >= 0) {
                widest = Math.max(widest, width(from, i + 1));
                from = i + 1;
            }
        }
        return widest;
    }

    /** The part of a word that {@link #tightest} measured. */
    String longestPart() {
        var longest = "";
        var widest = 0.0;
        var from = 0;
        for (var i = 0; i < pieces.size(); i++) {
            if (i == pieces.size() - 1 || pieces.get(i).after() != Break.NONE) {
                if (width(from, i + 1) > widest) {
                    widest = width(from, i + 1);
                    longest = text(from, i + 1);
                }
                from = i + 1;
            }
        }
        return longest;
    }

    private String text(int from, int to) {
        var text = new StringBuilder();
        pieces.subList(from, to).forEach(piece -> text.append(piece.text()));
        return text.toString().strip();
    }

    /** The width of pieces without the spaces at their end. */
    private double width(int from, int to) {
        var end = to;
        while (end > from && pieces.get(end - 1).space()) {
            end--;
        }
        return pieces.subList(from, end).stream().mapToDouble(Piece::width).sum();
    }

    /**
     * Breaks it. A word that is longer than a line and has no seams is cut between two characters: so that no text is lost.
     *
     * @throws PrintFault if something that must stay whole does not fit
     */
    public List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        var rest = pieces;
        while (!rest.isEmpty()) {
            var end = end(rest, width);
            if (end == 0) {
                rest = cut(rest, width);
                end = 1;
            }
            lines.add(Line.of(rest.subList(0, end), type));
            rest = rest.subList(end, rest.size());
        }
        return lines;
    }

    /** How many pieces the next line has; none if not even the first fits. */
    private int end(List<Piece> rest, double width) {
        var used = 0.0;
        var best = 0;
        var emergency = 0;
        for (var i = 0; i < rest.size(); i++) {
            var piece = rest.get(i);
            used += piece.width();
            if (used > width + CLOSE && !piece.space()) {
                return best > 0 ? best : emergency > 0 ? emergency : inWord(rest, i);
            }
            switch (piece.after()) {
                case FORCED -> {
                    return i + 1;
                }
                case ALLOWED -> best = i + 1;
                case EMERGENCY -> emergency = i + 1;
                case NONE -> {}
            }
        }
        return rest.size();
    }

    /** A line ends inside a word, before the piece that has no room. */
    private int inWord(List<Piece> rest, int index) {
        if (rest.get(index).whole() && (index == 0 || rest.get(index - 1).whole())) {
            throw PrintFault.noRoom("`%s` is wider than its place; use a shorter text, or fewer columns"
                    .formatted(PrintFault.excerpt(longestPart())));
        }
        return index;
    }

    private List<Piece> cut(List<Piece> rest, double width) {
        var cut = new ArrayList<>(rest.get(0).cut(type.shaper(), width));
        cut.addAll(rest.subList(1, rest.size()));
        return cut;
    }
}
