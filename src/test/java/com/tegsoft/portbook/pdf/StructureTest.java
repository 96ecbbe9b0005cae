package com.tegsoft.portbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What veraPDF does not ask. */
class StructureTest {

    private static final Path SHEETS = Path.of("src/test/resources/pdf/sheets");

    static List<Path> sheets() throws IOException {
        try (var files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] print(Path sheet) throws IOException {
        return Sample.PRINTER.print(Files.readString(sheet), List.of());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void what_is_read_aloud_is_the_text_of_the_html_in_its_order(Path sheet) throws IOException {
        var said = TagText.of(print(sheet))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"") && !line.matches("\" ?[0-9]+\\.?\""))
                .map(StructureTest::letters)
                .collect(Collectors.joining());
        var body = Jsoup.parse(Files.readString(sheet)).body();
        body.select("header, footer, svg title, svg desc").remove();
        assertThat(said).isEqualTo(letters(body.text()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_header_has_a_scope_every_link_contents_and_every_letter_its_plain_form(Path sheet) throws IOException {
        var tags = TagText.of(print(sheet));
        assertThat(tags.lines().map(String::strip).filter(line -> line.startsWith("TH ") || line.equals("TH")))
                .isNotEmpty()
                .allMatch(line -> line.matches("TH Scope=(Row|Column)"));
        assertThat(tags.lines().map(String::strip).filter(line -> line.startsWith("→")))
                .isNotEmpty()
                .noneMatch(line -> line.equals("→"));
        assertThat(tags)
                .doesNotContainPattern("[\\uFB1D-\\uFDFF\\uFE70-\\uFEFE]")
                .doesNotContain("\"?\"");
    }

    @Test
    void an_id_can_be_linked_to_from_outside() throws IOException {
        try (var document = Loader.loadPDF(print(SHEETS.resolve("en.html")))) {
            var names = document.getDocumentCatalog().getNames().getDests().getCOSObject();
            var list = (COSArray) names.getDictionaryObject(COSName.NAMES);
            var ids = new ArrayList<String>();
            for (var i = 0; i < list.size(); i += 2) {
                ids.add(list.getString(i));
            }
            assertThat(ids).contains("top", "in", "in.0", "out.1").isSorted();
        }
    }

    @Test
    void a_text_in_another_language_says_so() {
        assertThat(tags("<p>a <span lang=\"tr\">ağ</span> b</p>"))
                .containsSubsequence("P", "\"a \"", "Span Lang=tr", "\"ağ\"", "\" b\"");
    }

    @Test
    void a_link_over_two_lines_is_one_link() {
        var tags = tags("<p>" + "word ".repeat(18) + "<a href=\"https://docs.example.com/\" title=\"where\">"
                + "one link of some words</a> and more.</p>");
        assertThat(tags).filteredOn(line -> line.equals("Link")).hasSize(1);
        assertThat(tags).filteredOn(line -> line.equals("→ where")).hasSize(2);
    }

    private static List<String> tags(String body) {
        try {
            return TagText.of(Sample.print("", body)).lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
