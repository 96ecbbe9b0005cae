package com.tegsoft.portbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.pdf.PdfPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the first page of a document looks like in each language, compared with pictures that somebody has looked at. The
 * documents are those of the unit tests: whoever edits the content is not asked for pictures.
 */
@Needs("pdftoppm")
class PicturesIT {

    private static final Path SHEETS = Path.of("src/test/resources/pdf/sheets");
    private static final Path PICTURES = Path.of("src/test/resources/pdf/pictures");
    /** Squares that another version of a renderer may shade otherwise. */
    private static final int TOLERATED = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "de", "ar", "en-one-page"})
    void the_first_page_looks_as_it_did(String name) throws Exception {
        var actual = picture(sheet(name));
        var expected = PICTURES.resolve(name + ".png");
        if ("update".equals(System.getProperty("golden"))) {
            Files.copy(actual, expected, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Picture.read(actual).differences(Picture.read(expected)))
                .as(actual + " differs from " + expected + "; if that is right: -Dgolden=update, and look at it")
                .isLessThanOrEqualTo(TOLERATED);
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
        var changed = picture(html.replace(text, other));
        assertThat(Picture.read(changed).differences(Picture.read(PICTURES.resolve(name + ".png"))))
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
