package com.tegsoft.portbook.verify.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup, and the lines in which it is read. */
class PageLineReaderTest {

    private static final Map<String, String> DIRECTIONS = Map.of("en", "ltr", "ar", "rtl", "tr", "ltr");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>One  <b>two</b></p>                                   | One two
            <p>One</p><p>Two</p>                                     | One; Two
            <div>One<p>Two</p>Three</div>                            | One; Two; Three
            <p>See <a href="../../en/ports/#x">ports</a></p>         | See [ports](en/ports/#x)
            <p><a href="https://example.com/">Out</a></p>            | [Out](https://example.com/)
            <p><a href="../x/">Near</a></p>                          | [Near](en/x/)
            <h1>Title</h1><p>One</p>                                 | # Title; One
            <h2 id="a">A</h2><p>One</p><h2>B</h2><p>Two</p>          | {#a} ## A; A: One; ## B; B: Two
            <section><h2>A</h2><p>One</p></section><p>Two</p>        | ## A; A: One; Two
            <h2>A</h2><h3>B</h3><p>One</p>                           | ## A; A: ### B; A › B: One
            <dl><div><dt>T</dt><dd>D</dd></div><dt>U</dt><dd>E</dd></dl> | T:; T: D; U:; U: E
            <dl><dt>T</dt><dd><dl><dt>U</dt><dd>D</dd></dl></dd></dl> | T:; T: U:; T › U: D
            <details><summary>S</summary><p>One</p></details><p>Two</p> | S:; S: One; Two
            <ul id="u"><li id="l">One</li></ul>                      | {#l} One
            <p id="a">Adds:</p><ul aria-labelledby="a"><li>One</li></ul> | Adds:; Adds:: One
            <nav aria-label="Menu"><a href="#x">X</a></nav>          | Menu: [X](#x)
            <p lang="tr">Bir</p><p lang="en">One</p>                 | {lang=tr} Bir; One
            <p>One <span lang="tr">bir</span></p>                    | One bir{lang=tr}
            <form data-none="Nothing"><p>One</p></form>              | {data-none=Nothing}; One
            <p aria-label="Label">One</p>                            | {aria-label=Label} One
            <a href="f" download="g">F</a>                           | [F](en/p/f){download=g}
            <time datetime="2026-01-31">2026-01-31</time>            | 2026-01-31
            <time datetime="2026-01-30">2026-01-31</time>            | 2026-01-31{datetime=2026-01-30}
            <div id="empty"></div>                                   | {#empty}
            <button onclick="x()">Go</button>                        | {onclick=x()} Go
            <label>A <input name="a"></label>                        | A {input=} {name=a}
            <p name="a">One</p>                                      | One
            <p>One <b title="T">two</b></p>                          | One two{title=T}
            <p hidden>One</p>                                        | {hidden} One
            <section hidden><p>One</p></section>                     | {hidden}; One
            <p>One <b hidden>two</b></p>                             | One two{hidden}
            <table style="display:none"><tr><td>1</td></tr></table>  | {style=display:none}; 1
            <p class="lead unseen">One</p>                           | {class=unseen} One
            <p class="unseen" hidden>One <b class="short">two</b></p> | {class=unseen}{hidden} One two{class=short}
            <section class="with-script"><p>One</p></section>        | {class=with-script}; One
            <dl><dt>T<i class="unseen">U</i></dt><dd>D</dd></dl>     | TU{class=unseen}:; TU: D
            <table><tr><td class="without-script">1</td></tr></table> | 1{class=without-script}
            <form class="choices"><p class="choices">One</p></form>  | {class=choices} One
            <p>One <del>two</del> <s>three</s></p>                   | One two{del} three{s}
            <p role="status"></p><p role="note">One</p>              | {role=status}; One
            <p><label>A <input type="checkbox" checked></label></p>  | A {input=checkbox} {checked}
            <p>One <kbd aria-hidden="true">/</kbd></p>               | One /
            """)
    void markup_is_read_line_by_line(String markup, String lines) {
        assertThat(read("en", markup).lines().stream()
                        .filter(line -> !line.place().equals("head"))
                        .map(PageLine::toString))
                .containsExactly(lines.split("; "));
    }

    @Test
    void a_row_is_one_line_with_its_cells_apart() {
        var table = "<table><caption>All</caption><thead><tr><th>Port</th><th>To</th></tr></thead>"
                + "<tbody id=\"web\"><tr id=\"web.443\"><td>TCP 443</td><td><div>a 192.0.2.1</div><div>b</div></td></tr></tbody></table>";
        assertThat(body(read("en", table)))
                .containsExactly("All:", "All: Port | To", "All: {#web}{#web.443} TCP 443 | a 192.0.2.1 / b");
    }

    @ParameterizedTest
    @CsvSource({"0, 100, inbound", "200, 300, outbound", "100, 0, outbound", "20, 80, an arrow that points nowhere"})
    void an_arrow_points_where_it_is_drawn_to(int from, int to, String direction) {
        var drawing = """
                <svg><title>T</title><rect class="server" x="100" width="100"/><text>Server</text>
                <g class="lane inbound"><text class="ends">User</text><text class="ends">Admin</text>
                <line x1="%s" x2="%s" marker-end="url(#tip)"/><text class="ports">TCP 443</text></g></svg>
                """.formatted(from, to);
        var coloured = direction.equals("inbound") ? "" : ", coloured as inbound";
        assertThat(body(read("en", drawing)))
                .containsExactly(
                        "drawn title: T", "drawn text: Server", direction + coloured + ", User, Admin: TCP 443");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | <p>TCP 10000-20000</p>                              | ``
            ar | <p>TCP 10000-20000</p>                              | another order
            ar | <p><bdi dir="ltr">TCP 10000-20000</bdi></p>         | ``
            ar | <p><bdi>TCP 10000-20000</bdi></p>                   | ``
            ar | <p><bdi>1: <b>TCP 10000-20000</b></bdi></p>         | ``
            ar | <p><bdi>10000-20000</bdi></p>                       | ``
            ar | <p><bdi>منفذ TCP 10000-20000</bdi></p>              | another order
            ar | <p><bdi dir="rtl">TCP 10000-20000</bdi></p>         | another order
            ar | <p>192.0.2.1</p>                                    | another order
            ar | <p>10</p>                                           | ``
            en | <p id="a"></p><p id="a"></p>                        | the id `a` occurs twice
            en | <a href="#a">A</a>                                  | nothing on the page has the id `a`
            en | <label for="a">A</label><input id="b"><input id="a"> | is for `a`, and stands before `b`
            en | <a href="../../tr/" hreflang="en">A</a>             | leads to a page in `en`
            en | <a href="../../tr/" hreflang="tr">A</a>             | ``
            en | <p lang="ar" dir="ltr">A</p>                        | words in `ar` run in the direction `ltr`
            en | <p lang="ar" dir="rtl">A</p>                        | ``
            en | <div aria-labelledby="a"><b id="a">A</b></div>      | ``
            en | <b id="a">A</b><div aria-labelledby="a">B</div>     | the label `a` is not inside
            en | <div>One <a href="a/">two<p>three</p></a></div>     | contains a block
            en | <div>One <a href="a/">two <b>three</b></a></div>    | ``
            en | <p aria-hidden="true">Nobody hears this</p>         | screen readers leave out `Nobody hears this`
            en | <p>A <b aria-hidden="true">TCP 10000-20000</b></p>  | screen readers leave out `TCP 10000-20000`
            en | <p>A <b aria-hidden="true">EN</b></p>               | ``
            en | <p>A <b aria-hidden="false">TCP 10000-20000</b></p> | ``
            en | <ul><li>One<li>Two</ul><p>Three<p>Four              | ``
            en | <ul><p>One</p><li>Two</li></ul>                     | a list contains `p`
            en | <ol class="a"><li>One</li><h2>Two</h2></ol>         | a list contains `h2`
            en | <ul></ul><ol><li><p>One</p></li></ol>               | ``
            en | <section><ul><li>One</li></section>                 | this is noticed at
            en | <section></ul><p>One</p></section>                  | a tag is missing, doubled or in the wrong place
            en | <section><div></section></div>                      | a tag is missing, doubled or in the wrong place
            en | <p>One</p></body></body>                            | a tag is missing, doubled or in the wrong place
            en | <p id="a" class="b" id="a">One</p>                  | an attribute is doubled
            en | <h2>One</h3>                                        | a tag is missing, doubled or in the wrong place
            en | <nav aria-label="M"><ul><li>One</li></nav>          | a tag is missing, doubled or in the wrong place
            en | <nav aria-label="M"><ul><li>One</li></ul></nav>     | ``
            en | <table><tbody id="a"><tr id="a.1"><td><p>1</td></tr></tbody></table> | ``
            en | <table><tbody id="a"><tr id="a.1"><td><b>1</td></tr></tbody></table> | a tag is missing, doubled or in the wrong place
            """)
    void what_no_page_may_have_is_a_fault(String language, String markup, String fault) {
        var faults = read(language, markup).faults();
        if (fault.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains(fault);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href="../x/">A</a>                          | en/x/
            <script src="../a.js"></script>                | en/a.js
            <img src="a.svg" alt="A">                      | en/p/a.svg
            <div data-scripts="b.js c.js"></div>           | b.js, c.js
            <p id="a" aria-describedby="a">A</p>           | #a
            <label for="a">A</label><input id="a">         | #a
            <p>none</p>                                    | ``
            """)
    void what_a_page_leads_to_or_loads_is_known(String markup, String targets) {
        assertThat(read("en", markup).targets().stream()
                        .filter(target -> !target.equals("en/icon.svg"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(targets);
    }

    @Test
    void markup_without_a_page_is_read_too() {
        assertThat(new PageLineReader("en", ",", DIRECTIONS).fragment("<p>One <a href=\"/x/\">two</a></p>"))
                .containsExactly(new PageLine("", "One [two](x/)"));
        assertThat(PageLine.withoutTargets("One [two](x/) [three](y)")).isEqualTo("One two three");
    }

    @Test
    void isolates_are_no_words_and_keep_the_order() {
        assertThat(read("ar", "<p>\u2066TCP 10-20\u2069</p>").faults()).isEmpty();
        assertThat(body(read("ar", "<p>\u2066TCP 10-20\u2069</p>"))).containsExactly("TCP 10-20");
    }

    @Test
    void what_many_pages_repeat_is_read_as_if_it_were_parsed_with_each() {
        var reader = new PageLineReader("en", ",", DIRECTIONS);
        var page = page(
                "en",
                "<table><tbody><tr><td><a href=\"../../p/x/\">X</a></td></tr></tbody></table>"
                        + "<footer><p>Foot</p></footer>");
        for (var path : List.of("en/a/index.html", "en/b/index.html")) {
            assertThat(body(reader.read(path, page))).containsExactly("[X](p/x/)", "footer: Foot");
        }
        assertThat(body(reader.read("en/a/b/index.html", page))).containsExactly("[X](en/p/x/)", "footer: Foot");
    }

    @Test
    void the_head_has_a_line_for_each_element() {
        assertThat(read("en", "").lines().stream().map(PageLine::toString))
                .containsExactly(
                        "head: html lang=en",
                        "head: title: T",
                        "head: description: D",
                        "head: link rel=icon href=en/icon.svg");
    }

    private static Stream<String> body(ReadPage page) {
        return page.lines().stream()
                .filter(line -> !line.place().equals("head"))
                .map(PageLine::toString);
    }

    private static ReadPage read(String language, String markup) {
        return new PageLineReader(language, ",", DIRECTIONS).read("en/p/index.html", page(language, markup));
    }

    private static String page(String language, String markup) {
        return "<!DOCTYPE html><html lang=\"%s\"><head><title>T</title><meta name=\"description\" content=\"D\">"
                        .formatted(language)
                + "<link rel=\"icon\" href=\"../icon.svg\"></head><body>" + markup + "</body></html>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `One two`                 | `One two`
            `` | ``
            ` `                       | ``
            ` One`                    | `One`
            `One `                    | `One`
            `One  two`                | `One two`
            `One\ttwo\nthree`         | `One two three`
            `One\u00a0· two`          | `One · two`
            `One \u00a0 two`          | `One two`
            `\u2066One\u2069 two`     | `One two`
            """)
    void words_stand_in_one_line(String words, String line) {
        assertThat(PageLine.inOneLine(words)).isEqualTo(line);
    }
}
