package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/**
 * The matrix as CSV (RFC 4180): a header and one line per flow, UTF-8 without a byte order mark, which many scripts
 * cannot handle.
 */
public final class MatrixCsv {

    private MatrixCsv() {}

    public static byte[] write(Content content) {
        var out = new StringBuilder();
        try (var csv = CSVFormat.RFC4180.print(out)) {
            csv.printRecord(DataRow.COLUMNS);
            for (var row : DataRow.of(content)) {
                csv.printRecord(row.values().stream()
                        .map(value -> value instanceof String text ? DataRow.harmless(text) : value)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
