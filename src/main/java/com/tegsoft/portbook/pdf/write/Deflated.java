package com.tegsoft.portbook.pdf.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Bytes as they are in a file, deflated (ISO 32000-1, 7.4.4): what many documents carry is packed once.
 *
 * @param length of the bytes before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Deflated(byte[] bytes, int length) {

    static Deflated of(byte[] content) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A ByteArrayOutputStream never fails.
        } finally {
            deflater.end();
        }
        return new Deflated(packed.toByteArray(), content.length);
    }

    /** A stream of a document. */
    COSStream stream() throws IOException {
        var stream = new COSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }
}
