package com.tegsoft.portbook.find;

import com.tegsoft.portbook.matrix.PortRange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ports in use that may be meant by a number that is not: those a typing mistake away, and the nearest two. */
record NearPorts(Phrases phrases) {

    private static final int NEAREST = 2;
    private static final int MOST = 4;

    /** All rows with these ports, the likeliest first. */
    List<Found> of(Query.Ports asked) {
        var rows = phrases.rows(row -> asked.isOf(row.port())).toList();
        var order = Comparator.<PortRange>comparingInt(range -> distance(range, asked.range()))
                .thenComparing(Comparator.naturalOrder());
        var ranges = rows.stream()
                .map(row -> row.port().range())
                .distinct()
                .sorted(order)
                .toList();
        var mistakes = ranges.stream().filter(range -> TypingMistake.between(
                        range.toString(), asked.range().toString())
                .isPresent());
        return Stream.concat(mistakes, ranges.stream().limit(NEAREST))
                .distinct()
                .limit(MOST)
                .flatMap(range -> rows.stream().filter(row -> row.port().range().equals(range)))
                .toList();
    }

    private static int distance(PortRange one, PortRange other) {
        return Math.max(0, Math.max(one.first() - other.last(), other.first() - one.last()));
    }
}
