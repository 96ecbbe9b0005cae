package com.tegsoft.portbook.pdf.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.pdf.Sample;
import com.tegsoft.portbook.pdf.TagText;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sheets fill pages. */
class PagesTest {

    private static final String LONG =
            "begins %s and has more words than one line of this column can hold, so that a row "
                    + "could be torn apart between its first line and its last one, which it never is: ends %s.";

    @Test
    void the_head_of_a_table_stands_on_each_page_and_is_read_once() throws IOException {
        var pdf = Sample.print("", Sample.table(60, i -> LONG.formatted(i, i)));
        var pages = Sample.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("Head one Head two"));
        assertThat(TagText.of(pdf)).containsOnlyOnce("Head one").containsOnlyOnce("THead");
        var artefacts = TagText.artefacts(pdf);
        assertThat(artefacts.get(0)).doesNotContain("Head one");
        assertThat(artefacts.subList(1, artefacts.size())).allMatch(page -> page.contains("Head one|Head two"));
    }

    @Test
    void a_row_stays_on_one_page() throws IOException {
        var pages = Sample.pages(Sample.print("", Sample.table(60, i -> LONG.formatted(i, i))));
        for (var i = 0; i < 60; i++) {
            var row = List.of("First " + i + ".", "begins " + i + " and", "ends " + i + ".");
            assertThat(pages)
                    .as("row " + i)
                    .filteredOn(page -> row.stream().allMatch(page::contains))
                    .hasSize(1);
            assertThat(pages)
                    .as("row " + i)
                    .filteredOn(page -> row.stream().anyMatch(page::contains))
                    .hasSize(1);
        }
    }

    @Test
    void a_cell_that_is_longer_than_a_page_goes_on_and_loses_nothing() throws IOException {
        var words = IntStream.range(0, 3000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var pdf = Sample.print("", Sample.table(3, i -> i == 1 ? words : "short"));
        var said = TagText.of(pdf)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"w"))
                .map(line -> line.substring(1, line.length() - 1))
                .collect(Collectors.joining());
        assertThat(said).isEqualTo(words);
        assertThat(lowest(pdf)).isLessThan(800);
        assertThat(Sample.pages(pdf)).hasSizeGreaterThan(2).allMatch(page -> page.contains("Head one"));
    }

    @Test
    void a_heading_is_never_the_last_thing_of_a_page() throws IOException {
        for (var lines = 25; lines < 45; lines++) {
            var pages = Sample.pages(Sample.print(
                    "", "<p>line</p>".repeat(lines) + "<h2>Heading</h2><p>" + "what follows it ".repeat(20) + "</p>"));
            assertThat(pages).noneMatch(page -> page.endsWith("Heading"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 45, 60})
    void a_sheet_is_set_as_tightly_as_one_page_needs(int rows) throws IOException {
        var pages = Sample.pages(Sample.print("data-fit=\"one-page\"", Sample.table(rows, i -> "second " + i)));
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0)).contains("second 0 ").endsWith("second " + (rows - 1));
    }

    @Test
    void less_on_the_sheet_is_set_larger_and_too_much_in_the_normal_size() throws IOException {
        var few = sizes("data-fit=\"one-page\"", 3);
        var many = sizes("data-fit=\"one-page\"", 45);
        assertThat(min(few)).isGreaterThan(min(many));
        assertThat(sizes("data-fit=\"one-page\"", 300)).isEqualTo(sizes("", 300));
    }

    private static Set<Float> sizes(String attributes, int rows) throws IOException {
        var sizes = new HashSet<Float>();
        try (var document = Loader.loadPDF(Sample.print(attributes, Sample.table(rows, i -> "second " + i)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    sizes.add(text.getFontSizeInPt());
                }
            }.getText(document);
        }
        return sizes;
    }

    /** How far down the lowest text of all pages is, in points. */
    private static float lowest(byte[] pdf) throws IOException {
        var heights = new HashSet<Float>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    heights.add(text.getYDirAdj());
                }
            }.getText(document);
        }
        return heights.stream().max(Float::compare).orElseThrow();
    }

    private static float min(Set<Float> sizes) {
        return sizes.stream().min(Float::compare).orElseThrow();
    }

    @Test
    void a_break_begins_a_page_and_none_is_empty() throws IOException {
        assertThat(
                        Sample.pages(
                                Sample.print(
                                        "",
                                        "<hr class=\"break\"><p>a</p><hr class=\"break\"><hr class=\"break\"><p class=\"break\">b</p><hr class=\"break\">")))
                .containsExactly("Title", "a", "b");
    }

    @Test
    void running_texts_count_pages_and_wrap_when_they_are_long() throws IOException {
        var words = "word ".repeat(40);
        var html = Sample.html("", "<p>a</p><hr class=\"break\"><p>b</p>")
                .replace(
                        "<body>",
                        "<body><footer><p>" + words + "</p><p>Page <span data-counter=\"page\"></span> of "
                                + "<span data-counter=\"pages\"></span></p></footer>");
        var artefacts = TagText.artefacts(Sample.PRINTER.print(html, List.of()));
        assertThat(artefacts).hasSize(2).allMatch(page -> page.replace("|", "").startsWith(words.strip()));
        assertThat(artefacts.get(1)).endsWith("Page 2 of 2");
    }

    @Test
    void five_thousand_rows_are_printed() throws IOException {
        var pages = Sample.pages(Sample.print("", Sample.table(5000, i -> "second " + i + ".")));
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages.get(pages.size() - 1)).endsWith("First 4999. second 4999.");
    }
}
