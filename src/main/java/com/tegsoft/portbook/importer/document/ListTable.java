package com.tegsoft.portbook.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table that is written as a list of lists, as reStructuredText has it: {@code * - first} and {@code - second}. */
final class ListTable {

    private static final Pattern ROW = Pattern.compile("^(\\s*)\\*\\s+-(?:\\s+|$)");
    private static final Pattern CELL = Pattern.compile("^\\s+-(?:\\s+|$)");
    private static final Pattern INDENTED = Pattern.compile("^\\s+\\S");

    private ListTable() {}

    static boolean isRow(SourceSpan line) {
        return line.has(ROW);
    }

    /** Whether a line can belong to such a table, below its first row. */
    static boolean isPart(SourceSpan line) {
        return line.isBlank() || line.has(INDENTED);
    }

    static PageBlock of(List<SourceSpan> lines) {
        var rows = new ArrayList<PageBlock.Row>();
        var cells = new ArrayList<SourceSpan>();
        for (var line : lines) {
            if (line.has(ROW) && !cells.isEmpty()) {
                rows.add(row(cells, rows.isEmpty()));
                cells.clear();
            }
            var mark = line.find(line.has(ROW) ? ROW : CELL).findFirst();
            if (mark.isPresent()) {
                cells.add(line.part(mark.get().text().length(), line.text().length())
                        .strip());
            } else if (!line.isBlank() && !cells.isEmpty()) {
                cells.set(cells.size() - 1, cells.get(cells.size() - 1).to(line.strip()));
            }
        }
        rows.add(row(cells, rows.isEmpty()));
        return new PageBlock.Table(lines.get(0).to(lines.get(lines.size() - 1)).strip(), rows);
    }

    private static PageBlock.Row row(List<SourceSpan> cells, boolean header) {
        return new PageBlock.Row(cells.get(0).to(cells.get(cells.size() - 1)), cells, header);
    }
}
