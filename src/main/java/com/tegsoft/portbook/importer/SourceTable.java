package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.List;
import java.util.Optional;

/**
 * A table whose columns are identified by their headings or, if a heading is missing or wrong, by their values.
 *
 * @param header the row of headings
 * @param body the rows below it, without those that only repeat it or introduce others
 * @param denied rows that say that their ports stay closed
 * @param context what is said above it
 * @param shift by how many columns the headings are too far to the left
 */
public record SourceTable(
        Optional<PageBlock.Row> header,
        List<PageBlock.Row> body,
        List<TableRow> rows,
        List<TableRow> denied,
        TableContext context,
        int shift) {

    public SourceTable {
        body = List.copyOf(body);
        rows = List.copyOf(rows);
        denied = List.copyOf(denied);
    }

    /** The headings that are not empty. */
    public List<SourceSpan> names() {
        return header.map(PageBlock.Row::cells).orElse(List.of()).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** Whether a heading is about something. */
    public boolean has(SourceColumn column) {
        return names().stream().anyMatch(column::isIn);
    }

    /** Whether anything in it is written like a port: other tables of a page are none of ours. */
    boolean isAboutPorts() {
        return has(SourceColumn.PORT)
                || has(SourceColumn.PROTOCOL)
                || (has(SourceColumn.SOURCE) && has(SourceColumn.DESTINATION))
                || rows.stream().anyMatch(row -> !row.reading().portless().isEmpty() || hasPort(row));
    }

    /** Whether a row has a port, or names a transport and a number that cannot be a port; without a transport, such a number may count anything. */
    private static boolean hasPort(TableRow row) {
        var impossible = row.reading().impossible().size();
        return row.reading().candidates() > impossible
                || (impossible > 0 && !PortText.of(row.words()).allTransports().isEmpty());
    }
}
