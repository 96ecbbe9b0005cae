package com.tegsoft.portbook.verify.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a page in different places, and when they are the same page. */
class FullLinksTest {

    private static final URI ROOT = URI.create("https://ports.example.com/x/");

    private static FullLinks read(String html, String path) {
        return FullLinks.of(html, ROOT, path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href="../b/">           | <a href="../../en/b/index.html"> | <a href="https://ports.example.com/x/en/b/"> | en/b/
            <a href="../b/?q#x">       | <a href="../../en/b/?q#x">       | <a href="https://ports.example.com/x/en/b/?q#x"> | en/b/
            <a href='../b/'>           | <a href="../../en/b/">           | <a href="https://ports.example.com/x/en/b/"> | en/b/
            <a href=../b/>             | <a href="../../en/b/">           | <a href="https://ports.example.com/x/en/b/"> | en/b/
            <A b=c HREF = ../b/>       | <A b=c HREF = "../../en/b/">     | <A b=c HREF = "https://ports.example.com/x/en/b/"> | en/b/
            <form b="x>y" action="a">  | <form b="x>y" action="../../en/a/a"> | <form b="x>y" action="https://ports.example.com/x/en/a/a"> | en/a/a
            <img src="i&amp;j">        | <img src="../../en/a/i&#38;j">   | <img src="https://ports.example.com/x/en/a/i&amp;j"> | en/a/i&j
            """)
    void a_relative_link_is_the_same_wherever_it_begins(String page, String copy, String full, String file) {
        assertThat(read(page, "en/a/index.html").page()).isEqualTo(full);
        assertThat(read(page, "en/a/index.html").files()).containsExactly(file);
        assertThat(read(copy, "tr/c/index.html").page()).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a href=\"x\"</p>",
                "<!-- <a href=\"x\"> -->",
                "<!-- > <a href=\"x\"> --><!--> <b href=\"#\"> -->",
                "<script>'<a href=\"x\">'</script>",
                "<script><!-- <script><a href=\"x\"></script><a href=\"x\"> --></script>",
                "<style></styles><a href=\"x\"></STYLE >",
                "<title><a href=\"x\"></title>",
                "<textarea><a href=\"x\"></textarea>",
                "<a data-href=\"x\" hrefs=\"x\" b=\"href='x'\">",
                "<a title='<b href=\"x\">'>",
                "<?a href=\"x\">",
                "</ href=\"x\">",
                "a < b href=\"x\" >",
            })
    void what_only_looks_like_a_link_stays_as_it_is(String page) {
        assertThat(read(page, "en/a/index.html").page()).isEqualTo(page);
        assertThat(read(page, "en/a/index.html").files()).isEmpty();
    }

    @Test
    void what_is_drawn_may_end_with_its_start_tag() {
        assertThat(read("<svg><style/></svg><a href=\"b\">", "a").files()).containsExactly("b");
        assertThat(read("<svg></svg><style/><a href=\"b\">", "a").files()).isEmpty();
    }

    @Test
    void quotation_marks_within_a_link_end_nothing() {
        assertThat(read("<a href='#\" title=\"x'>", "a").page())
                .isNotEqualTo(read("<a href=\"#\" title=\"x\">", "a").page())
                .isNotEqualTo(
                        read("<a href='#&amp;quot; title=&amp;quot;x'>", "a").page())
                .isEqualTo(read("<a href=\"#&quot; title=&#34;x\">", "a").page());
    }

    private static final List<String> PIECES = List.of(
            "<div ",
            "<span ",
            "<img ",
            "</div>",
            "</ div>",
            "<!--",
            "-->",
            "--!>",
            "<!-->",
            "<!doctype html>",
            "<?x",
            "href=",
            "src=",
            "SRC = ",
            "action=",
            "hrefs=",
            "\"",
            "'",
            "#a",
            "#b&amp;c",
            "#&quot;",
            ">",
            "/>",
            "/",
            " ",
            "\n",
            "=",
            "x",
            "<",
            "<script>",
            "</script>",
            "</script ",
            "<script",
            "<style>",
            "</style>",
            "<textarea>",
            "</TEXTAREA>",
            "ü");

    /** Elements that may stand anywhere, so that none is moved. */
    @Test
    void the_links_are_those_that_a_browser_finds() {
        var random = new Random(17);
        for (var i = 0; i < 20_000; i++) {
            var html = "<div>"
                    + IntStream.range(0, 4 + random.nextInt(20))
                            .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                            .collect(Collectors.joining());
            var errors = ParseErrorList.tracking(1_000);
            var found = found(html, errors);
            var scanned = assertThat(LinkAttribute.in(html).stream()
                            .map(LinkAttribute::value)
                            .filter(link -> !link.isEmpty())
                            .toList())
                    .as(html)
                    .containsAll(found);
            if (errors.stream().noneMatch(error -> error.getErrorMessage().contains("uplicate"))) {
                scanned.hasSameElementsAs(found);
            }
        }
    }

    private static List<String> found(String html, ParseErrorList errors) {
        var parser = Parser.htmlParser();
        parser.setTrackErrors(1_000);
        var document = parser.parseInput(html, "");
        errors.addAll(parser.getErrors());
        return document.getAllElements().stream()
                .flatMap(element -> Stream.of("href", "src", "action").map(element::attr))
                .filter(link -> !link.isEmpty())
                .toList();
    }
}
