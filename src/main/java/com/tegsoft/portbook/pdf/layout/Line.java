package com.tegsoft.portbook.pdf.layout;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text: its runs in the order in which they are read, each where it is, from the left edge of what is seen.
 *
 * @param width without the spaces at its end, which stay in the document so that two lines never read as one word
 */
public record Line(List<Run> runs, double width, double height, double baseline) {

    /** A piece and where it is. */
    public record Run(Piece piece, double x) {
        public double end() {
            return x + piece.width();
        }
    }

    public Line {
        runs = List.copyOf(runs);
    }

    static Line of(List<Piece> pieces, TypeScale type) {
        var visible = pieces.size();
        while (visible > 0 && pieces.get(visible - 1).space()) {
            visible--;
        }
        var levels = new byte[pieces.size()];
        for (var i = 0; i < levels.length; i++) {
            levels[i] = i < visible ? pieces.get(i).level() : (byte) (type.rightToLeft() ? 1 : 0);
        }
        var order = Bidi.reorderVisual(levels);
        var trailing = pieces.subList(visible, pieces.size()).stream()
                .mapToDouble(Piece::width)
                .sum();
        var places = new double[levels.length];
        var x = type.rightToLeft() ? -trailing : 0;
        for (var index : order) {
            places[index] = x;
            x += pieces.get(index).width();
        }
        var runs = new ArrayList<Run>();
        for (var i = 0; i < places.length; i++) {
            runs.add(new Run(pieces.get(i), places[i]));
        }
        var scale = pieces.stream()
                .mapToDouble(piece -> piece.span().style().scale())
                .max()
                .orElse(1);
        return new Line(runs, type.rightToLeft() ? x : x - trailing, type.height(scale), type.baseline(scale));
    }
}
