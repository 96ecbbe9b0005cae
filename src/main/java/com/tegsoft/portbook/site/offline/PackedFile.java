package com.tegsoft.portbook.site.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A file as it is in a ZIP file (APPNOTE.TXT 6.3.10, 4.4): what the copies of all languages contain is packed once.
 *
 * @param bytes deflated
 * @param size bytes before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackedFile(byte[] bytes, int size, long crc) {

    static PackedFile of(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var packed = new ByteArrayOutputStream();
        var deflater =
                new Deflater(Deflater.BEST_SPEED, true); // Every build makes the copies: time counts more than size.
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A ByteArrayOutputStream never fails.
        } finally {
            deflater.end();
        }
        return new PackedFile(packed.toByteArray(), content.length, crc.getValue());
    }

    /** Adds it to a ZIP file, dated noon: then no time zone moves the day. */
    void addTo(ZipArchiveOutputStream zip, String name, LocalDate day) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(day.atTime(12, 0));
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(size);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(crc);
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(bytes));
    }
}
