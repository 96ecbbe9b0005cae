package com.tegsoft.portbook.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How wide the columns of a table are: as their contents wish if there is room; else between the longest word and that
 * wish, each column giving way in proportion; long words broken at their seams only if nothing else helps.
 */
final class Columns {

    private Columns() {}

    /**
     * Divides a width.
     *
     * @param rows the texts of all cells, as many in each row
     * @param gap between columns
     * @throws PrintFault if the longest words do not fit beside each other
     */
    static List<Column> of(List<List<SetProse>> rows, Column place, double gap) {
        var count = rows.get(0).size();
        var room = place.width() - gap * (count - 1);
        var widest = widths(rows, SetProse::widest);
        var least = widths(rows, SetProse::narrowest);
        if (sum(least) > room) {
            least = widths(rows, SetProse::tightest);
        }
        if (sum(least) > room) {
            throw tooWide(rows, least);
        }
        var columns = new ArrayList<Column>();
        var x = place.x();
        for (var width : share(least, widest, room)) {
            columns.add(new Column(x, width));
            x += width + gap;
        }
        return columns;
    }

    private static List<Double> share(List<Double> least, List<Double> widest, double room) {
        var wish = sum(widest);
        if (wish <= room) {
            return widest.stream().map(width -> width * room / wish).toList();
        }
        var slack = (room - sum(least)) / (wish - sum(least));
        var widths = new ArrayList<Double>();
        for (var i = 0; i < least.size(); i++) {
            widths.add(least.get(i) + slack * (widest.get(i) - least.get(i)));
        }
        return widths;
    }

    private static List<Double> widths(List<List<SetProse>> rows, ToDoubleFunction<SetProse> measure) {
        var widths = new ArrayList<Double>();
        for (var i = 0; i < rows.get(0).size(); i++) {
            var column = i;
            widths.add(rows.stream()
                    .mapToDouble(row -> measure.applyAsDouble(row.get(column)))
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Names the longest word of the widest column. */
    private static PrintFault tooWide(List<List<SetProse>> rows, List<Double> least) {
        var widest = least.indexOf(least.stream().max(Double::compare).orElseThrow());
        var word = rows.stream()
                .map(row -> row.get(widest))
                .max(java.util.Comparator.comparing(SetProse::tightest))
                .orElseThrow()
                .longestPart();
        return new PrintFault(
                "a table of %s columns is wider than the page; its longest word is `%s`; use a shorter word, fewer columns, or data-page=\"landscape\""
                        .formatted(least.size(), PrintFault.excerpt(word)));
    }
}
