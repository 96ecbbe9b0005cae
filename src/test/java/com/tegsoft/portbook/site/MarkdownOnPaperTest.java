package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.pdf.PdfPrinter;
import com.tegsoft.portbook.pdf.TagFaults;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Markdown;
import com.tegsoft.portbook.text.MarkdownSamples;
import com.tegsoft.portbook.text.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader of Markdown accepts is printed, every word of it in its place. */
class MarkdownOnPaperTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "tr", "ar");
    private static final int SEEDS = 24;
    /** So that there is a header cell and a link, which the reader of tags wants to see. */
    private static final String FIRST = "| a |\n| --- |\n| [b](https://docs.example.com/) |\n\n";

    private static final PdfPrinter PRINTER = printer();

    private static PdfPrinter printer() {
        try {
            return PdfPrinter.load(Path.of("templates/fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> elements() {
        return LANGUAGES.stream().flatMap(language -> MarkdownSamples.elements(language).entrySet().stream()
                .map(element -> Arguments.of(language, element.getKey(), element.getValue())));
    }

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("elements")
    void every_element_is_printed_in_every_script_and_direction(String language, String element, String text)
            throws IOException {
        assertPrinted(language, text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void elements_in_each_other_are_printed_as_deep_as_they_may_be(long seed) throws IOException {
        var language = LANGUAGES.get((int) (seed % LANGUAGES.size()));
        assertPrinted(language, MarkdownSamples.blocks(seed, language, List.of()));
    }

    private static void assertPrinted(String language, String text) throws IOException {
        var page = page(language, FIRST + text + "\n");
        assertThat(page.faults()).as(text).isEmpty();
        var html = sheet(language, page.html());
        assertThat(TagFaults.of(PRINTER.print(html, List.of()), html)).as(text).isEmpty();
        assertThat(Jsoup.parse(page.html()).text().replaceAll("[\\s\u00a0]", ""))
                .as(text)
                .contains(page.words().stream()
                        .map(words -> words.text().replaceAll("[\\s\u00a0]", ""))
                        .toList());
    }

    private static Page page(String language, String text) {
        return Markdown.read(
                new Language(language, language, language.equals("ar"), true, Optional.empty()),
                "help",
                new Source("help.md", text));
    }

    private static String sheet(String language, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s"><head><title>T</title><meta name="author" content="A"><meta name="subject" content="S">
                <meta name="date" content="2026-01-31"><link rel="canonical" href="https://docs.example.com/"></head>
                <body><h1>Title</h1>%s</body></html>
                """.formatted(language, language.equals("ar") ? "rtl" : "ltr", body);
    }
}
