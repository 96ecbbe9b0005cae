package com.tegsoft.portbook.data;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.path.SitePaths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/** The matrix as a spreadsheet (ISO/IEC 29500): a frozen header, a filter, ports as numbers, no formula. */
@AutoService(DataFormat.class)
public final class MatrixXlsx implements DataFormat {

    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

    /** Characters wide; the order is that of {@link DataRow#COLUMNS}. */
    private static final int[] WIDTHS = {
        11, 22, 24, 10, 10, 10, 16, 11, 30, 22, 34, 11, 34, 13, 12, 34, 48, 11, 11, 11, 16, 16, 30, 64
    };

    /** The newest only: a workbook is for people. */
    @Override
    public Stream<DataFile> files(Content content) {
        return Stream.of(new DataFile(SitePaths.data("matrix.xlsx"), write(content), ListedFlow.all(content)));
    }

    private static byte[] write(Content content) {
        try {
            return withoutClock(workbook(content), content.matrix().edition());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Portbook", "1.0")) {
            workbook.properties()
                    .setTitle(
                            content.matrix().product() + " " + content.matrix().edition());
            var sheet = workbook.newWorksheet("Ports");
            var table = DataTable.of(content);
            var last = table.columns().size() - 1;
            for (var column = 0; column <= last; column++) {
                sheet.value(0, column, table.columns().get(column));
                sheet.width(
                        column, WIDTHS[DataRow.COLUMNS.indexOf(table.columns().get(column))]);
            }
            sheet.range(0, 0, 0, last).style().bold().set();
            var line = 0;
            for (var row : table.rows()) {
                line++;
                for (var column = 0; column <= last; column++) {
                    if (row.get(column) instanceof Integer port) {
                        sheet.value(line, column, port);
                    } else {
                        sheet.value(line, column, row.get(column).toString());
                    }
                }
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, line, last);
        }
        return out.toByteArray();
    }

    /**
     * The library writes the current time; the edition's date makes builds reproducible. Its ZIP format cannot be read
     * by Java's own ZIP streams.
     */
    private static byte[] withoutClock(byte[] workbook, LocalDate edition) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.computeIfPresent("docProps/core.xml", (name, xml) -> new String(xml, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + edition + "T00:00:00Z$2")
                .getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(edition.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
