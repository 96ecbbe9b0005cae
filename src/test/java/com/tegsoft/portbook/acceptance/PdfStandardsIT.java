package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.pdf.PdfPrinter;
import com.tegsoft.portbook.pdf.write.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF/UA-1 and PDF/A-3a, by veraPDF: every PDF of the site, the sheets of the unit tests, and references of 300 services. */
class PdfStandardsIT {

    private static Stream<Path> pdfs() throws IOException {
        return files(Site.ofContent().folder(), ".pdf");
    }

    private static Stream<Path> sheets() throws IOException {
        return files(Path.of("src/test/resources/pdf/sheets"), ".html");
    }

    private static Stream<Path> files(Path folder, String extension) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList().stream();
        }
    }

    private static byte[] print(String html) throws IOException {
        var json = new Attachment(
                "matrix.json", "application/json", "What it was made from", "{}".getBytes(StandardCharsets.UTF_8));
        return PdfPrinter.load(Path.of("templates/fonts")).print(html, List.of(json));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void every_pdf_of_the_site_keeps_both_standards(Path pdf) throws IOException {
        assertThat(Verapdf.failures(Files.readAllBytes(pdf))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_sheet_keeps_both_standards(Path sheet) throws IOException {
        assertThat(Verapdf.failures(print(Files.readString(sheet)))).isEmpty();
    }

    static Stream<PrintedDocument> largeReferences() {
        return PrintedDocument.largeReferences();
    }

    @ParameterizedTest
    @MethodSource("largeReferences")
    void a_reference_of_300_services_keeps_both_standards(PrintedDocument document) throws IOException {
        assertThat(Verapdf.failures(document.bytes())).isEmpty();
    }

    @Test
    void there_are_pdfs_to_judge() throws IOException {
        assertThat(pdfs()).hasSizeGreaterThan(40);
    }

    /** The validator notices what is wrong. */
    @Test
    void verapdf_is_awake() throws IOException {
        var pdf = new String(
                print(Files.readString(Path.of("src/test/resources/pdf/sheets/en.html"))), StandardCharsets.ISO_8859_1);
        var broken = pdf.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<").replace("<pdfaid:part>3<", "<pdfaid:part>9<");
        assertThat(Verapdf.failures(broken.getBytes(StandardCharsets.ISO_8859_1)))
                .anyMatch(failure -> failure.startsWith("ua1 5"))
                .anyMatch(failure -> failure.startsWith("3a 6.6.4"));
    }
}
