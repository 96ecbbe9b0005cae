package com.tegsoft.portbook.importer.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one table of a file of values separated by commas, semicolons, tabs or bars (RFC 4180). */
final class CsvBlocks {

    private CsvBlocks() {}

    static List<PageBlock> of(SourceSpan page) {
        var text = page.text();
        var separator = separator(text.substring(0, Math.min(text.length(), 4_000)));
        var rows = new ArrayList<PageBlock.Row>();
        for (var at = 0; at < text.length(); ) {
            var cells = new ArrayList<SourceSpan>();
            var start = at;
            do {
                var end = end(text, at, separator);
                cells.add(unquoted(page.part(at, end).strip()));
                at = end + 1;
            } while (at <= text.length() && text.charAt(at - 1) == separator);
            var row = page.part(start, Math.min(text.length(), at - 1)).strip();
            if (!row.isBlank()) {
                rows.add(new PageBlock.Row(row, cells, rows.isEmpty()));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new PageBlock.Table(page.strip(), rows));
    }

    /** The end of a value: its separator, the end of its line, or of the text. */
    private static int end(String text, int from, char separator) {
        var at = from;
        var quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (quoted && c == '"') {
                var twice = at + 1 < text.length() && text.charAt(at + 1) == '"';
                quoted = twice;
                at += twice ? 1 : 0;
            } else if (!quoted && (c == separator || c == '\n')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static SourceSpan unquoted(SourceSpan value) {
        var text = value.text();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? value.part(1, text.length() - 1).strip()
                : value;
    }

    /** The sign that separates most values in the first lines. */
    private static char separator(String start) {
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparing(
                        sign -> start.chars().filter(c -> c == sign).count()))
                .orElse(',');
    }
}
