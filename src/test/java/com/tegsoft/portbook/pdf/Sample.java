package com.tegsoft.portbook.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Small documents, printed with the fonts of the product. */
public final class Sample {

    public static final Path FONTS = Path.of("templates/fonts");
    public static final PdfPrinter PRINTER = printer();

    private Sample() {}

    private static PdfPrinter printer() {
        try {
            return PdfPrinter.load(FONTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with a body. */
    public static String html(String attributes, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en" %s><head><title>T</title><meta name="author" content="A"><meta name="subject" content="S">
                <meta name="date" content="2026-01-31"><link rel="canonical" href="https://docs.example.com/"></head>
                <body><h1>Title</h1>%s</body></html>
                """.formatted(attributes, body);
    }

    public static byte[] print(String attributes, String body) {
        return PRINTER.print(html(attributes, body), List.of());
    }

    /** A table of two columns. */
    public static String table(int rows, IntFunction<String> second) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "<tr id=\"row.%s\"><th scope=\"row\">First %s.</th><td>%s</td></tr>"
                        .formatted(i, i, second.apply(i)))
                .collect(Collectors.joining(
                        "",
                        "<table><caption>Caption</caption><thead><tr><th scope=\"col\">Head one</th>"
                                + "<th scope=\"col\">Head two</th></tr></thead><tbody>",
                        "</tbody></table>"));
    }

    /** What stands on each page, in one line. */
    public static List<String> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
        }
        return pages;
    }
}
