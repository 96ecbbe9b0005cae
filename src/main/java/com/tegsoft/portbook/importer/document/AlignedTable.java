package com.tegsoft.portbook.importer.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table of a plain text whose columns are separated by tabs, or are below each other. */
final class AlignedTable {

    private static final Pattern GAP = Pattern.compile("\\t+| {2,}\\t*");
    private static final Pattern TAB = Pattern.compile("\\t");
    private static final Pattern FIELD = Pattern.compile("\\S+(?: \\S+)*");
    private static final int LONGEST_LINE = 10_000;

    private AlignedTable() {}

    /** Whether a line may be a row: it has at least two fields. */
    static boolean isRow(SourceSpan line) {
        return line.end() - line.start() < LONGEST_LINE && line.strip().has(GAP) && !Arrows.joinAll(line);
    }

    static Optional<PageBlock> of(List<SourceSpan> lines) {
        var rows = lines.stream()
                .filter(line -> !line.isBlank() && !BarTable.isRule(line))
                .toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        var tabs = rows.stream().allMatch(line -> line.has(TAB));
        var columns = tabs ? List.<Integer>of() : columns(rows);
        if (!tabs && columns.size() < 2) {
            return Optional.empty();
        }
        var table = new ArrayList<PageBlock.Row>();
        for (var line : rows) {
            table.add(new PageBlock.Row(line.strip(), tabs ? fields(line) : cells(line, columns), table.isEmpty()));
        }
        return Optional.of(new PageBlock.Table(rows.get(0).to(rows.get(rows.size() - 1)), table));
    }

    private static List<SourceSpan> fields(SourceSpan line) {
        var fields = new ArrayList<SourceSpan>();
        var from = 0;
        for (var tab : line.find(TAB).toList()) {
            fields.add(line.part(from, tab.start() - line.start()).strip());
            from = tab.end() - line.start();
        }
        fields.add(line.part(from, line.text().length()).strip());
        return fields;
    }

    /** Where columns start: after at least two places that are blank in every line, or else where the first line's do. */
    private static List<Integer> columns(List<SourceSpan> lines) {
        var written = new BitSet();
        lines.forEach(line -> line.find(FIELD)
                .forEach(field -> written.set(field.start() - line.start(), field.end() - line.start())));
        var columns = new ArrayList<Integer>();
        for (var at = written.nextSetBit(0); at >= 0; at = written.nextSetBit(written.nextClearBit(at))) {
            if (at < 2 || columns.isEmpty() || written.previousSetBit(at - 1) < at - 2) {
                columns.add(at);
            }
        }
        var heads = lines.get(0)
                .find(FIELD)
                .map(field -> field.start() - lines.get(0).start())
                .toList();
        return columns.size() >= heads.size() ? columns : heads;
    }

    private static List<SourceSpan> cells(SourceSpan line, List<Integer> columns) {
        var length = line.text().length();
        var cells = new ArrayList<SourceSpan>();
        for (var i = 0; i < columns.size(); i++) {
            var from = Math.min(length, columns.get(i));
            var to = i + 1 < columns.size() ? Math.min(length, columns.get(i + 1)) : length;
            cells.add(line.part(from, to).strip());
        }
        return cells;
    }
}
