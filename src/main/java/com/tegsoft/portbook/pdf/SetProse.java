package com.tegsoft.portbook.pdf;

import com.tegsoft.portbook.pdf.Piece.Break;
import java.util.ArrayList;
import java.util.List;

/** Prose that is shaped and waits for a width to be broken into lines: ragged, never hyphenated. */
record SetProse(List<Piece> pieces, Type type) {

    /** Widths are sums of rounded advances; what is nearer than this is the same. */
    private static final double CLOSE = 0.01;

    SetProse {
        pieces = List.copyOf(pieces);
    }

    static SetProse of(Prose prose, Type type) {
        return new SetProse(Pieces.of(prose, type), type);
    }

    /** The same, larger or smaller: it is not shaped again. */
    SetProse scaled(double factor) {
        return new SetProse(pieces.stream().map(piece -> piece.scaled(factor)).toList(), type.scaled(factor));
    }

    /** The width of the text if only forced breaks are made. */
    double widest() {
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
     * Breaks it.
     *
     * @throws PrintFault if a word does not fit and has no place to be broken at
     */
    List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        for (var from = 0; from < pieces.size(); ) {
            var to = end(from, width);
            lines.add(Line.of(pieces.subList(from, to), type));
            from = to;
        }
        return lines;
    }

    private int end(int from, double width) {
        var used = 0.0;
        var best = -1;
        var emergency = -1;
        for (var i = from; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            used += piece.width();
            if (used > width + CLOSE && !piece.space()) {
                break;
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
        if (best < 0 && emergency < 0) {
            throw new PrintFault(
                    "`%s` is wider than its place; use a shorter word, or fewer columns".formatted(longestPart()));
        }
        return best < 0 ? emergency : best;
    }
}
