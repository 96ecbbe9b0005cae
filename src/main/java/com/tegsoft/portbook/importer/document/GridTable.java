package com.tegsoft.portbook.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table with a rule between its rows, whose cells may have several lines, as in reStructuredText. Each column is read from a copy
 * of the page in which the other columns are blank, so that a cell is one piece of text at its own place.
 */
final class GridTable {

    private static final Pattern BAR = Pattern.compile("[|]");

    /** Other programs draw a rule below the headings only; the rows are the lines between two. */
    private static final Pattern HEADING_RULE = Pattern.compile("^\\s*\\+=[+=]*\\+?\\s*$");

    private static final int FEWEST_ROWS = 3;

    private GridTable() {}

    /** The table; empty if each row is one line, or if its cells do not stand below each other. */
    static Optional<PageBlock.Table> of(List<SourceSpan> lines) {
        var rows = rows(lines);
        var drawn = lines.stream().anyMatch(line -> line.has(HEADING_RULE)) || rows.size() >= FEWEST_ROWS;
        var bars = rows.stream()
                .flatMap(List::stream)
                .map(GridTable::bars)
                .distinct()
                .toList();
        if (!drawn || bars.size() != 1 || rows.stream().allMatch(row -> row.size() == 1)) {
            return Optional.empty();
        }
        var ends = bars.get(0);
        var columns = IntStream.range(0, ends.size() - 1)
                .mapToObj(i -> column(lines, ends.get(i) + 1, ends.get(i + 1)))
                .toList();
        var read = new ArrayList<PageBlock.Row>();
        for (var row : rows) {
            var first = row.get(0);
            var last = row.get(row.size() - 1);
            var cells = IntStream.range(0, columns.size())
                    .mapToObj(i -> new SourceSpan(
                                    columns.get(i), first.start() + ends.get(i) + 1, last.start() + ends.get(i + 1))
                            .strip())
                    .toList();
            read.add(new PageBlock.Row(first.to(last).strip(), cells, read.isEmpty()));
        }
        return Optional.of(new PageBlock.Table(lines.get(0).to(lines.get(lines.size() - 1)), read));
    }

    private static List<List<SourceSpan>> rows(List<SourceSpan> lines) {
        var rows = new ArrayList<List<SourceSpan>>();
        var open = new ArrayList<SourceSpan>();
        for (var line : lines) {
            if (BarTable.isRow(line)) {
                open.add(line);
            } else if (!open.isEmpty()) {
                rows.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            rows.add(List.copyOf(open));
        }
        return rows;
    }

    /** Where the bars of a line are, from its start. */
    private static List<Integer> bars(SourceSpan line) {
        return line.find(BAR).map(bar -> bar.start() - line.start()).toList();
    }

    private static PageText column(List<SourceSpan> lines, int from, int to) {
        var page = lines.get(0).page();
        var text = page.text().toCharArray();
        for (var line : lines) {
            for (var i = line.start(); i < line.end(); i++) {
                var isOther = i < line.start() + from || i >= line.start() + to || !BarTable.isRow(line);
                text[i] = isOther ? ' ' : text[i];
            }
        }
        return page.with(new String(text));
    }
}
