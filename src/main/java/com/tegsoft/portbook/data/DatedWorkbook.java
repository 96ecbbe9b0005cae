package com.tegsoft.portbook.data;

import com.tegsoft.portbook.matrix.Matrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/** A workbook (ISO/IEC 29500) that is the same in each build of the same matrix. */
final class DatedWorkbook {

    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

    private DatedWorkbook() {}

    /** What is in a workbook. */
    interface Sheets {
        void addTo(Workbook workbook) throws IOException;
    }

    /** Its bytes; it is named after the product and the edition, and dated by the edition. */
    static byte[] write(Matrix matrix, Sheets sheets) {
        return write(matrix, sheets, styles -> styles);
    }

    /**
     * The same with something that the library cannot say.
     *
     * @param styles changes {@code xl/styles.xml}
     */
    static byte[] write(Matrix matrix, Sheets sheets, UnaryOperator<String> styles) {
        var out = new ByteArrayOutputStream();
        try {
            try (var workbook = new Workbook(out, "Portbook", "1.0")) {
                workbook.setCompressionLevel(0); // It is packed below.
                workbook.properties().setTitle(matrix.product() + " " + matrix.edition());
                sheets.addTo(workbook);
            }
            return packed(out.toByteArray(), matrix.edition(), styles);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A ByteArrayOutputStream never fails.
        }
    }

    /**
     * The library writes the current time; the edition's date makes builds reproducible. Its ZIP format cannot be read
     * by Java's own ZIP streams.
     */
    private static byte[] packed(byte[] workbook, LocalDate edition, UnaryOperator<String> styles) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.computeIfPresent(
                "docProps/core.xml",
                (name, xml) -> edited(xml, text -> text.replaceFirst(CREATED, "$1" + edition + "T00:00:00Z$2")));
        parts.computeIfPresent("xl/styles.xml", (name, xml) -> edited(xml, styles));
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

    private static byte[] edited(byte[] xml, UnaryOperator<String> edit) {
        return edit.apply(new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
