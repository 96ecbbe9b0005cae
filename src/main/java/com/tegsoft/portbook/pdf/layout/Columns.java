package com.tegsoft.portbook.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The widths of the columns of a table: as their contents require if there is room. Otherwise columns with short texts still get the required width, and those with long texts share the rest, each at least as wide as its longest word. Long words are broken at separators only if nothing else helps, and between any two characters as a last resort.
 */
final class Columns {

    private static final int STEPS = 40;

    private Columns() {}

    /**
     * Divides a width; nothing if the longest words do not fit beside each other.
     *
     * @param rows the texts of all cells, as many in each row
     * @param gap between columns
     */
    static Optional<List<Column>> of(List<List<Typesetter>> rows, Column place, double gap) {
        return divide(rows, widths(rows, Typesetter::narrowest), place, gap);
    }

    /**
     * Divides a width; words are broken if they do not fit otherwise.
     *
     * @throws PrintFault if even then they do not fit beside each other
     */
    static List<Column> breakingWords(List<List<Typesetter>> rows, Column place, double gap) {
        return of(rows, place, gap)
                .or(() -> divide(rows, widths(rows, Typesetter::tightest), place, gap))
                .or(() -> divide(rows, widths(rows, Typesetter::least), place, gap))
                .orElseThrow(() -> tooWide(rows));
    }

    private static Optional<List<Column>> divide(
            List<List<Typesetter>> rows, List<Double> least, Column place, double gap) {
        var room = place.width() - gap * (least.size() - 1);
        if (sum(least) > room) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        var x = place.x();
        for (var width : share(least, widths(rows, Typesetter::widest), room)) {
            columns.add(new Column(x, width));
            x += width + gap;
        }
        return Optional.of(columns);
    }

    /** As {@link #of} says; if all contents fit, the rest of the width is divided equally. */
    private static List<Double> share(List<Double> least, List<Double> widest, double room) {
        var wish = sum(widest);
        if (wish <= room) {
            return widest.stream()
                    .map(width -> width + (room - wish) / widest.size())
                    .toList();
        }
        var fair = fairShare(least, widest, room);
        var widths = new ArrayList<Double>();
        for (var i = 0; i < least.size(); i++) {
            widths.add(Math.max(least.get(i), Math.min(widest.get(i), fair)));
        }
        return widths;
    }

    /** The width to which wider columns are limited, so that all together fill the place. */
    private static double fairShare(List<Double> least, List<Double> widest, double room) {
        var low = 0.0;
        var high = room;
        for (var step = 0; step < STEPS; step++) {
            var middle = (low + high) / 2;
            var used = 0.0;
            for (var i = 0; i < least.size(); i++) {
                used += Math.max(least.get(i), Math.min(widest.get(i), middle));
            }
            if (used > room) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static List<Double> widths(List<List<Typesetter>> rows, ToDoubleFunction<Typesetter> measure) {
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

    /** Lists the longest word of each column. */
    private static PrintFault tooWide(List<List<Typesetter>> rows) {
        var words = new ArrayList<String>();
        for (var i = 0; i < rows.get(0).size(); i++) {
            var column = i;
            rows.stream()
                    .map(row -> row.get(column))
                    .max(Comparator.comparing(Typesetter::tightest))
                    .ifPresent(text -> words.add("`" + PrintFault.excerpt(text.longestPart()) + "`"));
        }
        return PrintFault.noRoom(
                "the longest words of a table, %s, do not fit next to each other on the page; use shorter words, fewer columns, or data-page=\"landscape\""
                        .formatted(String.join(" ", words)));
    }
}
