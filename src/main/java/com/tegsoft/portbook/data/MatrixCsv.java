package com.tegsoft.portbook.data;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.path.SitePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * The matrix as CSV (RFC 4180): a header and one line per flow, UTF-8 without a byte order mark, which many scripts
 * cannot handle.
 */
@AutoService(DataFormat.class)
public final class MatrixCsv implements DataFormat {

    private static final String NAME = "matrix.csv";

    @Override
    public Stream<DataFile> files(Content content) {
        var newest = file(SitePaths.data(NAME), content);
        return Stream.concat(
                Stream.of(newest),
                DataFormat.ofEachEdition(
                        content, edition -> file(SitePaths.data(edition.matrix().edition(), NAME), edition)));
    }

    private static DataFile file(String path, Content content) {
        return new DataFile(path, write(content), ListedFlow.all(content));
    }

    private static byte[] write(Content content) {
        var out = new StringBuilder();
        try (var csv = CSVFormat.RFC4180.print(out)) {
            var table = DataTable.of(content);
            csv.printRecord(table.columns());
            for (var row : table.rows()) {
                csv.printRecord(row.stream()
                        .map(value -> value instanceof String text ? DataRow.harmless(text) : value)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
