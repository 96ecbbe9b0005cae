package com.tegsoft.portbook.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table whose cells are separated by bars, as in Markdown, with or without a line under its headings. */
final class BarTable {

    private static final Pattern RULE =
            Pattern.compile("^[\\s|:+=_\u2500-\u257f-]*[-=+_\u2500-\u257f][\\s|:+=_\u2500-\u257f-]*$");

    /** A bar that is not escaped; with it, the light and heavy lines that programs draw. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)[|\u2502\u2503\u2551]");

    /** What diagrams write on an arrow, as in {@code A -->|TCP 443| B}. */
    private static final Pattern ON_ARROW = Pattern.compile("^[^|]*[-=.]>\\s?\\|[^|]*\\|[^|]*$");

    private BarTable() {}

    static boolean isRule(SourceSpan line) {
        return line.has(RULE);
    }

    static boolean isRow(SourceSpan line) {
        return line.has(BAR) && !isRule(line) && !line.has(ON_ARROW);
    }

    static Optional<PageBlock> of(List<SourceSpan> lines) {
        var rows = new ArrayList<PageBlock.Row>();
        var bars = lines.stream().filter(BarTable::isRow).toList();
        if (bars.size() < lines.stream().filter(line -> !isRule(line)).count()
                || (bars.size() == 1 && bars.get(0).find(BAR).count() < 2)) {
            return Optional.empty();
        }
        var grid = GridTable.of(lines);
        if (grid.isPresent()) {
            return grid.map(PageBlock.class::cast);
        }
        for (var line : bars) {
            rows.add(new PageBlock.Row(line.strip(), cells(line.strip()), rows.isEmpty()));
        }
        return Optional.of(new PageBlock.Table(lines.get(0).to(lines.get(lines.size() - 1)), rows));
    }

    /** The text between the bars; a bar at the start or the end only closes the row. */
    static List<SourceSpan> cells(SourceSpan line) {
        var cells = new ArrayList<SourceSpan>();
        var from = 0;
        for (var bar : line.find(BAR).toList()) {
            var at = bar.start() - line.start();
            if (at > 0) {
                cells.add(cell(line.part(from, at)));
            }
            from = at + 1;
        }
        if (from < line.text().length()) {
            cells.add(cell(line.part(from, line.text().length())));
        }
        return cells;
    }

    /** Without the signs that set all of it in bold, in italics or as code; a star at the end alone is a note. */
    private static SourceSpan cell(SourceSpan words) {
        var stripped = words.strip();
        for (var sign : List.of("**", "__", "*", "_", "`")) {
            var text = stripped.text();
            if (text.length() > 2 * sign.length() && text.startsWith(sign) && text.endsWith(sign)) {
                stripped = stripped.part(sign.length(), text.length() - sign.length());
            }
        }
        return stripped.strip();
    }
}
