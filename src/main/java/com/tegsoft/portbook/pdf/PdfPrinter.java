package com.tegsoft.portbook.pdf;

import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.pdf.font.Shaper;
import com.tegsoft.portbook.pdf.font.Typefaces;
import com.tegsoft.portbook.pdf.input.HtmlSubset;
import com.tegsoft.portbook.pdf.input.ProseReader;
import com.tegsoft.portbook.pdf.input.SheetReader;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.TextRuns;
import com.tegsoft.portbook.pdf.write.Attachment;
import com.tegsoft.portbook.pdf.write.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints semantic HTML as a PDF that keeps PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once. The same HTML gives
 * the same bytes on every machine. Any number of threads may print with one printer.
 */
public final class PdfPrinter {

    private final Shaper shaper;

    private PdfPrinter(Shaper shaper) {
        this.shaper = shaper;
    }

    /**
     * A printer with the fonts of a folder, whose {@code fonts.txt} names the families in the order in which they are asked
     * for a character.
     *
     * @throws IOException if the list or a font cannot be read
     */
    public static PdfPrinter load(Path fonts) throws IOException {
        return new PdfPrinter(new Shaper(Typefaces.load(fonts)));
    }

    /** Whether a character can be printed, in bold too. */
    public boolean has(int codePoint) {
        return ProseReader.WHITE.indexOf(codePoint) >= 0
                || TextRuns.isBlank(codePoint)
                || shaper.typefaces().has(codePoint);
    }

    /**
     * Prints a document.
     *
     * @param html in the subset that {@link HtmlSubset} describes
     * @param attachments what it was made from
     * @throws PrintFault if something in it is outside the subset, has no glyph or no room, or leads nowhere
     */
    public byte[] print(String html, List<Attachment> attachments) {
        try {
            return new PdfWriter(SheetReader.read(html), shaper).print(attachments, fingerprint(html, attachments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fingerprint(String html, List<Attachment> attachments) {
        var page = Stream.of(html.getBytes(StandardCharsets.UTF_8));
        var carried =
                attachments.stream().map(attachment -> attachment.content().bytes());
        return Sha256.of(Stream.concat(page, carried).toArray(byte[][]::new));
    }
}
