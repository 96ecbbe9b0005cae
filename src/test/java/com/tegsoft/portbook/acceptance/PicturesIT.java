package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.pdf.PdfPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the first page of a document looks like in each language, compared with pictures that somebody has looked at: of the
 * frozen product, of 300 services, and of the sheets of the unit tests.
 */
@Needs("pdftoppm")
class PicturesIT {

    private static final Path SHEETS = Path.of("src/test/resources/pdf/sheets");
    private static final Path PICTURES = Path.of("src/test/resources/pdf/pictures");
    /** Squares that another version of a renderer may shade otherwise. */
    private static final int TOLERATED = 1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "de", "ar", "en-one-page"})
    void a_sheet_looks_as_it_did(String name) throws Exception {
        compare(picture(sheet(name)), name);
    }

    /** The whole reference in each language, and a purpose. */
    static Stream<PrintedDocument> documents() {
        return PrintedDocument.all().filter(document -> document.toString()
                .matches("product/../pdf/(ports|webcall)[.]pdf|large/../pdf/ports[.]pdf"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_looks_as_it_did(PrintedDocument document) throws Exception {
        var name = document.toString().replace("/pdf/", "-").replace(".pdf", "");
        compare(new Poppler(document.file()).picture(folder.resolve("document")), name);
    }

    private static void compare(Path actual, String name) throws IOException {
        var expected = PICTURES.resolve(name + ".png");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(expected.resolveSibling(""));
            Files.copy(actual, expected, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(differences(actual, expected))
                .as(
                        "squares of %s that no longer look as they did. If they should not, for what is printed has changed:"
                                + " `mvn verify -Dgolden=update`, and look at the picture",
                        expected)
                .isLessThanOrEqualTo(TOLERATED);
    }

    private static int differences(Path actual, Path expected) throws IOException {
        return Picture.read(actual).differences(Picture.read(expected));
    }

    /** What has gone wrong elsewhere: a bar, a word, the dots of the contents, the direction, a size. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | class="notice"                | class="lead"
            tr | <h2 id="toc">                 | <h2 id="toc">! !
            de | <nav class="toc"><ol>         | <nav class="toc"><ol><li><a href="#in">-</a></li>
            ar | dir="rtl"                     | dir="ltr"
            en | <html lang="en"               | <html lang="en" data-page="landscape"
            """)
    void a_change_that_can_be_seen_is_noticed(String name, String text, String other) throws Exception {
        var html = sheet(name);
        assertThat(html).contains(text);
        assertThat(differences(picture(html.replace(text, other)), PICTURES.resolve(name + ".png")))
                .isGreaterThan(TOLERATED);
    }

    /** A line of the contents, the picture, a line of text: whatever is missing moves what stands below it. */
    @ParameterizedTest
    @CsvSource({
        "product/en/pdf/ports.pdf, p.lead",
        "product/tr/pdf/ports.pdf, nav li:last-child",
        "product/de/pdf/ports.pdf, figure",
        "product/ar/pdf/ports.pdf, g.lane:last-child",
        "product/ar/pdf/webcall.pdf, tbody:last-child",
    })
    void a_block_that_is_missing_is_noticed(String name, String block) throws Exception {
        var document = documents()
                .filter(candidate -> candidate.toString().equals(name))
                .findFirst()
                .orElseThrow();
        var html = Jsoup.parse(document.html());
        html.outputSettings().prettyPrint(false);
        assertThat(html.select(block).remove()).isNotEmpty();
        assertThat(differences(
                        picture(html.outerHtml()),
                        PICTURES.resolve(name.replace("/pdf/", "-").replace(".pdf", ".png"))))
                .isGreaterThan(TOLERATED);
    }

    private static String sheet(String name) throws IOException {
        var html = Files.readString(SHEETS.resolve(name.substring(0, 2) + ".html"));
        return name.endsWith("-one-page") ? html.replace("<html ", "<html data-fit=\"one-page\" ") : html;
    }

    private Path picture(String html) throws Exception {
        var pdf = PdfPrinter.load(Path.of("templates/fonts")).print(html, List.of());
        var file = Files.write(folder.resolve("sheet.pdf"), pdf);
        return new Poppler(file).picture(folder.resolve("sheet"));
    }
}
