package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Poppler.Page;
import com.tegsoft.portbook.acceptance.Poppler.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page as a browser prints it, on the paper of Europe and on that of North America. */
@Needs({"chromium", "pdftotext"})
class PaperIT {

    /** Of a page's height: a first page that ends higher is half empty. */
    private static final double HALF = .5;

    private static final double MARGIN = 30;

    /** A heading, and how far it and what belongs to it may be apart on their line. */
    private static final String HEADINGS =
            "[...document.querySelectorAll('h1, h2, h3, h4, legend, main caption, main thead tr')].map(e => e.innerText.replace(/\\s*#$/, '')).join('\\n')";

    private static final String PORTS = "[...document.querySelectorAll('main .port b')].filter(e => e.checkVisibility()"
            + " && !e.closest('form, details')).map(e => e.textContent).join('\\n')";
    private static final String FOOTER = "document.querySelector('body > footer p')?.innerText ?? ''";

    /** A paper, in inches. */
    private enum Paper {
        A4(8.27, 11.69),
        LETTER(8.5, 11);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    @Test
    void every_page_is_printed_whole_and_without_a_stranded_line(@TempDir Path folder) throws Exception {
        assertThat(faults(Site.ofContent(), folder)).isEmpty();
    }

    @Test
    void what_is_printed_badly_is_noticed(@TempDir Path site, @TempDir Path folder) throws Exception {
        Files.writeString(site.resolve("_headers"), "");
        Files.writeString(site.resolve("404.html"), page("<p>Words"));
        Files.writeString(site.resolve("high.html"), page("<h1>High</h1><p style='break-after: page'>Words<p>More"));
        Files.writeString(
                site.resolve("heading.html"),
                page("<div style='height: 80vh'>Words</div><h2 style='break-after: page'>A heading</h2><p>More words"));
        Files.writeString(
                site.resolve("footer.html"),
                page("<main><p style='height: 85vh; break-after: page'>Words<br>A<br>B</main>")
                        + "<footer><p>Edition</footer>");
        Files.writeString(
                site.resolve("cut.html"),
                page(
                        "<main><p class=port style='width: 2em; overflow: hidden; white-space: nowrap'><b>12345678901234</b></main>"));
        Files.writeString(site.resolve("left.html"), page("<p style='margin-left: -6mm'>Words of a line"));
        assertThat(faults(new Site(site), folder))
                .containsExactlyInAnyOrder(
                        "cut.html A4: not printed: 12345678901234",
                        "cut.html LETTER: not printed: 12345678901234",
                        "footer.html A4: a first page that is half empty",
                        "footer.html A4: a page with nothing but the footer",
                        "footer.html LETTER: a first page that is half empty",
                        "footer.html LETTER: a page with nothing but the footer",
                        "heading.html A4: a heading at the end of a page: A heading",
                        "heading.html LETTER: a heading at the end of a page: A heading",
                        "high.html A4: a first page that is half empty",
                        "high.html LETTER: a first page that is half empty",
                        "left.html A4: off the paper: Words",
                        "left.html LETTER: off the paper: Words");
    }

    private static String page(String body) {
        return "<!DOCTYPE html><meta charset=utf-8><html lang=en><style>@page { margin: 14mm }</style>" + body;
    }

    private static List<String> faults(Site site, Path folder) throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        try (var server = new StaticServer(site.folder());
                var browser = new Chromium()) {
            var tab = browser.tab();
            tab.emulate(1280, "dark");
            for (var page : site.oneOfEach()) {
                tab.open(server.root().resolve(Site.address(page)));
                for (var paper : Paper.values()) {
                    var file = Files.write(folder.resolve("printed.pdf"), tab.printed(paper.width, paper.height));
                    of(tab, new Poppler(file).pages()).forEach(fault -> faults.add(page + " " + paper + ": " + fault));
                }
            }
        }
        return faults;
    }

    private static Stream<String> of(Tab tab, List<Page> pages) {
        var footer = letters(tab.value(FOOTER));
        var headings = tab.value(HEADINGS).lines().map(PaperIT::letters).collect(Collectors.toSet());
        var words = pages.stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .collect(Collectors.toSet());
        return Stream.of(
                        IntStream.range(0, pages.size()).boxed().flatMap(i -> ofPage(pages, i, headings, footer)),
                        tab.value(PORTS)
                                .lines()
                                .filter(port -> !words.contains(port))
                                .map("not printed: "::concat),
                        pages.stream()
                                .flatMap(page -> page.words().stream().filter(word -> !page.holds(word, MARGIN)))
                                .map(word -> "off the paper: " + word.text()))
                .flatMap(found -> found)
                .distinct();
    }

    private static Stream<String> ofPage(List<Page> pages, int number, Set<String> headings, String footer) {
        var page = pages.get(number);
        var lines = lines(page);
        lines.values().removeIf(line -> letters(line).equals(footer));
        if (lines.isEmpty()) {
            return Stream.of("a page with nothing but the footer");
        }
        var isLast = number == pages.size() - 1;
        var last = lines.lastEntry();
        return Stream.of(
                        number == 0 && !isLast && last.getKey() < page.height() * HALF
                                ? "a first page that is half empty"
                                : "",
                        !isLast && headings.contains(letters(last.getValue()))
                                ? "a heading at the end of a page: " + last.getValue()
                                : "")
                .filter(fault -> !fault.isEmpty());
    }

    /** The words of each line, by where it ends. */
    private static NavigableMap<Double, String> lines(Page page) {
        var lines = new TreeMap<Double, String>();
        for (var word : page.words()) {
            var line = lines.ceilingKey(word.bottom() - 2);
            var at = line == null || line > word.bottom() + 2 ? word.bottom() : line;
            lines.merge(at, word.text(), (before, more) -> before + " " + more);
        }
        return lines;
    }

    /** The letters of a line, in whichever direction a reader of PDF gives them. */
    private static String letters(String line) {
        return line.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
