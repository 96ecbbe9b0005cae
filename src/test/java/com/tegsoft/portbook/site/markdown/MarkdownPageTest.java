package com.tegsoft.portbook.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.verify.reader.CopiedLines;
import com.tegsoft.portbook.verify.reader.MarkdownLines;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

    private static final URI URL = URI.create("https://ports.example.org/en/ports/voice/");
    private static final String SOURCE = "Phone 2026-11-29 · <https://ports.example.org/en/ports/voice/>";
    private static final List<TablesExtension> TABLES = List.of(TablesExtension.create());

    private static String page(String direction, String main) {
        return "<html dir=\"%s\"><head></head><body><header>TCP 1</header><main>%s</main></body></html>"
                .formatted(direction, main);
    }

    private static String copy(String main) {
        return MarkdownPage.of(page("ltr", main), URL, "Phone 2026-11-29");
    }

    @Test
    void a_page_is_copied_block_by_block() {
        assertThat(copy("""
                <h1>Voice</h1><p class="markdown"><a href="index.md">Markdown</a></p>
                <p>Open <bdi dir="ltr">UDP <b>5060</b></bdi>,
                  see <a href="../media/#rows">media</a>.</p>
                <h2 id="a">Rows <a class="here" href="#a">#</a></h2>
                <table><caption>To the server</caption><thead><tr><th>Port</th><th>From</th></tr></thead>
                <tbody><tr><th>TCP 80</th><td><div>One</div><div>Two | three</div></td></tr><tr><th>TCP 81</th></tr></tbody></table>
                <form><p>Filter</p></form><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>
                <dl><div><dt>Term</dt><dd>What it means</dd></div></dl>
                <pre><code>nft -f x
                # done</code></pre>
                <p>Use <code>nft `x`</code></p>""")).isEqualTo("""
                # Voice

                Open UDP 5060, see [media](https://ports.example.org/en/ports/media/#rows).

                ## Rows

                **To the server**

                | Port | From |
                | --- | --- |
                | TCP 80 | One Two \\| three |
                | TCP 81 |  |

                - a

                - b

                  1. c

                **Term**

                What it means

                ```
                nft -f x
                # done
                ```

                Use `` nft `x` ``

                %s
                """.formatted(SOURCE));
    }

    @Test
    void what_is_written_left_to_right_is_kept_apart_on_a_page_that_is_not() {
        var copy =
                MarkdownPage.of(page("rtl", "<p>من <bdi dir=\"ltr\">10000-20000</bdi></p>"), URL, "Phone 2026-11-29");
        assertThat(copy).startsWith("من \u206610000-20000\u2069\n");
    }

    /** On the page it is a line of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            RTP <small>not encrypted</small>                       ! RTP · not encrypted
            <a href="#s">System</a> <small>any <b>source</b></small> <small>later</small> ! [System](https://ports.example.org/en/ports/voice/#s) · any source · later
            <div>host</div><small>address</small>                  ! host · address
            <div><small>address</small></div> host                 ! address host
            · <small>a</small>                                     ! · · a
            """)
    void a_small_line_of_a_cell_is_set_apart(String cell, String expected) {
        var main = "<table><tr><td>%s</td></tr></table>".formatted(cell);
        var copy = copy(main);
        assertThat(copy).contains("\n| " + expected + " |\n");
        assertThat(MarkdownLines.of(copy))
                .isEqualTo(Stream.concat(CopiedLines.of(page("ltr", main), URL).stream(), Stream.of(SOURCE))
                        .toList());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** Markdown shows what is in code as it is written, so a link there would be lost. */
    @Test
    void code_with_a_link_is_copied_as_other_words_are() {
        assertThat(copy("<p>Use <code>a_b <a href=\"#x\"><bdi>TCP 80</bdi></a></code> or <code>a_b</code>.</p>"))
                .contains("Use a\\_b [TCP 80](https://ports.example.org/en/ports/voice/#x) or `a_b`.");
    }

    /** Texts of signs that mean something in Markdown, as paragraph, heading, item, cell, link and term. */
    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_is_read_as_it_was_written(long seed) {
        var chance = new Random(seed);
        for (var element : List.of("p", "h2", "li", "td", "a", "dd", "code")) {
            var text = text(chance);
            var main = main(element, Entities.escape(text));
            var copy = copy(main);
            var rendered = Jsoup.parse(HtmlRenderer.builder()
                    .extensions(TABLES)
                    .build()
                    .render(Parser.builder().extensions(TABLES).build().parse(copy)));
            assertThat(rendered.text())
                    .as("%s of\n%s", element, copy)
                    .isEqualTo("before " + text + " after " + SOURCE.replaceAll("[<>]", ""));
            assertThat(MarkdownLines.of(copy))
                    .isEqualTo(Stream.concat(CopiedLines.of(page("ltr", main), URL).stream(), Stream.of(SOURCE))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#a", "?q=1", "../x/", "https://x.example/a_b*c`d|e(f)g h", "mailto:a@b.c", "https://[", "\\"
            })
    void any_target_is_read_as_it_was_written(String href) {
        for (var main : List.of(
                "<p><a href=\"%s\">A</a> b</p>", "<table><tr><td><a href=\"%s\">A</a></td><td>b</td></tr></table>")) {
            var page = page("ltr", main.formatted(href));
            assertThat(MarkdownLines.of(copy(main.formatted(href))))
                    .isEqualTo(List.of(CopiedLines.of(page, URL).get(0), SOURCE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>A</p>", "<html dir=\"rtl\"><body><p>A</p>", "<main><p>A</p>", "<main>", "<html"})
    void a_page_without_a_main_part_is_copied_whole(String page) {
        assertThat(MarkdownLines.of(MarkdownPage.of(page, URL, "Phone 2026-11-29")))
                .isEqualTo(Stream.concat(CopiedLines.of(page, URL).stream(), Stream.of(SOURCE))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <form>x</form>                                  | true
            <button>x</button>                              | true
            <svg><text>x</text></svg>                       | true
            <script>x</script>                              | true
            <section aria-labelledby="snippets">x</section> | true
            <section aria-labelledby=" Snippets ">x</section> | true
            <section aria-labelledby="rows">x</section>     | false
            <section>x</section>                            | false
            <div aria-labelledby="snippets">x</div>         | false
            <details class="a snippet">x</details>          | true
            <details class="snippets">x</details>           | false
            <div class="snippet">x</div>                    | false
            <p class="b here">x</p>                         | true
            <p><b class="markdown">x</b></p>                | true
            <p class="hereby">x</p>                         | false
            <p hidden>x</p>                                 | true
            <p data-hidden="">x</p>                         | false
            """)
    void what_only_works_on_the_page_is_left_out(String markup, boolean isLeftOut) {
        assertThat(copy(markup)).matches(copy -> copy.contains("x\n") != isLeftOut);
        assertThat(CopiedLines.of(page("ltr", markup), URL)).hasSize(isLeftOut ? 0 : 1);
    }

    private static String main(String element, String text) {
        var inner = "<%1$s>%2$s</%1$s>".formatted(element, text);
        var block =
                switch (element) {
                    case "li" -> "<ul>" + inner + "</ul>";
                    case "td" -> "<table><tr>" + inner + "</tr></table>";
                    case "a", "code" -> "<p>" + inner.replace("<a>", "<a href=\"#x\">") + "</p>";
                    default -> inner;
                };
        return "<p>before</p>" + block + "<p>after</p>";
    }

    private static String text(Random chance) {
        var signs = List.of(
                "*",
                "_",
                "`",
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "#",
                "+",
                "-",
                "=",
                ".",
                "!",
                "|",
                "\\",
                "~",
                "&amp;",
                "&",
                "1.",
                "80",
                "a",
                "b",
                " ",
                "---",
                "https://x.example",
                "\"",
                "'",
                ":",
                "$",
                "{",
                "}");
        var text = new StringBuilder();
        for (var left = 1 + chance.nextInt(9); left > 0; left--) {
            text.append(signs.get(chance.nextInt(signs.size())));
        }
        var words = text.toString().strip().replaceAll(" +", " ");
        return words.isEmpty() ? "x" : words;
    }
}
