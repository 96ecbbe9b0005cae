package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page must not hold is a finding where it stands, and however much of it there is, the page is read in time. */
class MarkdownFaultsTest {

    private static final Language ENGLISH = new Language("en", "English", false, true, Optional.empty());

    private static Page page(String text) {
        return Markdown.read(ENGLISH, "help", new Source("en/pages/help.md", text));
    }

    private static List<String> faults(String text) {
        return page(text).faults().stream()
                .map(fault -> "%s:%s %s".formatted(fault.at().line(), fault.at().column(), fault.check()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            a <b> c                       ¦ 1:3 raw-html
            ![a](x.png)                   ¦ 1:1 image-without-text
            - [ ] a                       ¦ 1:3 unsupported-markdown
            a[^1]                         ¦ 1:2 unsupported-markdown
            [^1]: one two                 ¦ 1:1 unsupported-markdown
            a ~~b~~                       ¦ 1:1 unsupported-markdown
            a `b                          ¦ 1:1 unsupported-markdown
            a **b                         ¦ 1:1 unsupported-markdown
            a &nope; b                    ¦ 1:3 unsupported-markdown
            '#a'                          ¦ 1:1 unsupported-markdown
            ::: note                      ¦ 1:1 unsupported-markdown
            | a | b |                     ¦ 1:1 unsupported-markdown
            [a](https://x.de "b")         ¦ 1:1 unsupported-markdown
            [a][b]                        ¦ 1:1 unsupported-markdown
            a [b][]                       ¦ 1:3 unsupported-markdown
            [a <m@b.de>][c]               ¦ 1:1 unsupported-markdown
            [a <m@b.de>](c)               ¦ 1:4 unsupported-markdown
            [a <m@b.de>][c]\\n\\n[c]: d    ¦ 1:4 unsupported-markdown
            [a {ports:x}][b]\\n\\n[b]: c   ¦ 1:1 unsupported-markdown
            [a][b]\\n\\n[b]: c "d"         ¦ 3:1 unsupported-markdown
            [a {ports:x}](https://x.de)   ¦ 1:1 unsupported-markdown
            [a](https://{ports:x})        ¦ 1:1 unsupported-markdown
            [a <https://x.de>](page:b)    ¦ 1:4 unsupported-markdown
            <https://ü.de>                ¦ 1:1 unsupported-markdown
            <https://x.de/{a}>            ¦ 1:1 unsupported-markdown
            &#123;ports:x}                ¦ 1:1 unsupported-markdown
            &#xFFFE;a                     ¦ 1:1 control-character
            &#x200B;a                     ¦ 1:1 invisible-character
            a &#x202E; b                  ¦ 1:3 invisible-character
            > ## a {#a}                   ¦ 1:3 unsupported-markdown
            '## {ports:x} {#a}'           ¦ 1:1 unsupported-markdown
            '## a [b](page:c) {#a}'       ¦ 1:6 unsupported-markdown
            '# [b](page:c)'               ¦ 1:3 unsupported-markdown
            '## <https://a.example> {#a}' ¦ 1:4 unsupported-markdown
            '## *[b][c]* {#a}\\n\\n[c]: https://a.example' ¦ 1:5 unsupported-markdown
            '### a {#a}'                  ¦ 1:1 skipped-level
            '## {#a}'                     ¦ 1:1 empty-element
            &nbsp;                        ¦ 1:1 empty-element
            &#32;                         ¦ 1:1 empty-element
            &#x2800;&#x3164;              ¦ 1:1 empty-element
            [](page:b) a                  ¦ 1:1 empty-element
            [&nbsp;](page:b) a            ¦ 1:1 empty-element
            **&nbsp;** a                  ¦ 1:1 empty-element
            - a\\n-                       ¦ 2:1 empty-element
            > a\\n\\n>                    ¦ 3:1 empty-element
            ```\\n\\n```                  ¦ 1:1 empty-element
            |a|b|\\n|-|-|\\n||c|          ¦ 3:1 empty-element
            ```\\na                       ¦ 1:1 unclosed-code-block
            - ```\\n  a\\n\\nb            ¦ 1:3 unclosed-code-block
            |a|b|\\n|-|-|                 ¦ 1:1 uneven-table
            |a|b|\\n|-|-|\\n|a|           ¦ 3:1 uneven-table
            |a|b|\\n|-|-|\\n|a|b|c|       ¦ 3:1 uneven-table
            |a|b|c|d|e|f|g|\\n|-|-|-|-|-|-|-|\\n|a|b|c|d|e|f|g| ¦ 1:1 uneven-table
            > > |a|b|c|d|e|f|\\n> > |-|-|-|-|-|-|\\n> > |a|b|c|d|e|f| ¦ 1:5 uneven-table
            '## a\\n\\n#### b'          ¦ 3:1 skipped-level
            > > > > > > > a               ¦ 1:15 nested-too-deep
            *a **b *c **d *e **f *g **h *i************* ¦ 1:30 nested-too-deep
            """)
    void what_cannot_be_printed_is_found_where_it_stands(String text, String fault) {
        assertThat(faults(text.replace("\\n", "\n"))).containsExactly(fault);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            a [b c][d]                 ¦ the link `[b c][d]` has no definition                ¦ write the URL in parentheses, or add a line like `[d]: https://…`
            a [^b]                     ¦ a footnote `[^b]`                                    ¦ write it in the text, in parentheses
            '## a\\n\\n#### b'     ¦ a heading of level 4 after one of level 2            ¦ write `###`
            > > > > > > > a            ¦ nested deeper than 6 levels                          ¦ use fewer levels
            *a **b *c **d *e **f *g **h *i*************  ¦ nested deeper than 8 levels        ¦ use fewer levels
            - a\\n-                  ¦ an item of a list without text                       ¦ write text, or delete it
            |a|\\n|-|\\n| |        ¦ a cell without text                                  ¦ write text, or a dash
            a `  `                     ¦ a piece of code without text                         ¦ write text, or delete it
            ~~~\\na                  ¦ the code block that begins here is never closed      ¦ end it with a line of `~~~`
            a &nope; b                 ¦ `&nope;` is not a known character entity             ¦ write the character itself
            """)
    void a_finding_says_what_is_there_and_what_to_do(String text, String message, String help) {
        assertThat(page(text.replace("\\n", "\n")).faults())
                .extracting(fault -> fault.message() + ": " + fault.help())
                .containsExactly(message + ": " + help);
    }

    @Test
    void a_long_text_is_not_repeated_whole() {
        assertThat(page("[" + "a".repeat(59) + "][b]").faults().get(0).message())
                .isEqualTo("the link `[%s…` has no definition".formatted("a".repeat(59)));
    }

    @Test
    void a_paragraph_has_a_limit_however_short_its_lines_are() {
        var line = "a&".repeat(250) + "\n";
        assertThat(page(line.repeat(2)).faults()).isEmpty();
        assertThat(page(line.repeat(2) + "a & b\n").faults())
                .extracting(fault -> fault.at().line() + " " + fault.message())
                .containsExactly("1 a paragraph with 501 signs of markup; the limit is 500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\na\n```",
                "[Enter] and a * b_c",
                "a \\~~ \\` \\*\\* \\# b",
                "5 < 6 & 7 > 2",
                "A | B",
                "`~~ ** {a}`",
                ">>>>>> a",
                "a[1] b",
                "[x] a\n\n[x]: https://x.de",
                "&amp; &lt; &#38; &",
                "<https://x.de/~a!>",
                "> > > > > > a",
                "*a **b *c **d *e **f *g **h************",
                "## a\n\n### b\n\n## c",
                "> |a|b|c|d|e|f|\n> |-|-|-|-|-|-|\n> |a|b|c|d|e|f|",
                "[a](https://x.de) and [b {c}](page:d)"
            })
    void what_only_looks_like_it_is_not_found(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "+ ",
                "1. ",
                ": ",
                "*",
                "* ",
                "_",
                "-",
                "|:--",
                "[a](",
                "[",
                "![",
                "`",
                "` ",
                "&amp;",
                "<a>",
                "[a]: b\n",
                "a\n"
            })
    void too_much_of_anything_is_found_with_its_place_on_a_small_stack(String sign) throws InterruptedException {
        var read = new AtomicReference<List<String>>();
        var thread = new Thread(null, () -> read.set(faults("# a\n\n" + sign.repeat(5_000) + "x\n")), sign, 1 << 19);
        thread.start();
        thread.join();

        assertThat(read.get())
                .isNotEmpty()
                .allMatch(fault -> fault.matches("\\d+:\\d+ (input-too-large|nested-too-deep|unsupported-markdown)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 99, 101, 400, 2_000})
    void lists_in_lists_are_found_however_deep_they_are(int depth) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < depth; i++) {
            lines.add("  ".repeat(i) + "- a");
        }

        assertThat(faults(String.join("\n", lines))).contains("7:13 nested-too-deep");
    }

    @Test
    void lines_after_a_line_beyond_a_limit_are_read() {
        var page = page("# a\n\n" + "`a` ".repeat(9_999) + "\n\n## b {#b}\n\n<i>\n");

        assertThat(page.sections()).extracting(Page.Section::id).containsExactly("b");
        assertThat(page.faults()).extracting(fault -> fault.at().line()).containsExactly(3, 7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "` ",
                "[a](",
                "[]",
                "[a]",
                "![a](",
                "<a>",
                "&amp;",
                "|a\n",
                "|a|b\n",
                "[a]: b\n",
                "[a]\n",
                "`a\n",
                "*a\n",
                "a|b\n-|-\n",
                " ",
                "\t",
                "\\",
                "~",
                ":",
                "1"
            })
    void reading_takes_about_as_long_as_an_ordinary_page_of_that_length(String sign) {
        var length = 20_000;
        var ordinary = "An *ordinary* sentence with `code`.\n\n";
        page(ordinary.repeat(50));
        var usual = time(ordinary.repeat(length / ordinary.length()));

        assertThat(time(sign.repeat(length / sign.length()) + "x\n")).isLessThan(15 * usual);
    }

    /** Time of this thread alone, so that nothing else on the machine counts. */
    private static long time(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        assertThat(page(text).words()).isNotNull();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
