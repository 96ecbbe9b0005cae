package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Language ENGLISH = new Language("en", "English", false, true, Optional.empty());

    private static Page page(String text) {
        return Markdown.read(ENGLISH, "help", new Source("en/pages/help.md", text));
    }

    private static Location at(int line, int column, int endColumn) {
        return new Location("en/pages/help.md", line, column, line, endColumn);
    }

    @Test
    void title_is_taken_out_of_the_html_and_every_section_keeps_its_id() {
        var page = page("# Help & *more*\n\n## Legend {#legend}\n\nDots.\n\n### Deep `code` {#deep-1}\n");

        assertThat(page.title()).isEqualTo("Help & more");
        assertThat(page.html())
                .doesNotContain("<h1")
                .contains("<h2 id=\"legend\">Legend</h2>")
                .contains("<h3 id=\"deep-1\">Deep <code dir=\"ltr\">code</code></h3>");
        assertThat(page.sections())
                .containsExactly(
                        new Page.Section(2, "legend", "Legend", at(3, 1, 20)),
                        new Page.Section(3, "deep-1", "Deep code", at(7, 1, 26)));
    }

    @Test
    void a_date_in_prose_is_marked_and_no_other_number_is() {
        assertThat(page("# Help\n\n| Since *2026-11-25*, 12026-11-25 and `2026-11-25`. |\n| --- |\n")
                        .html())
                .contains(
                        "<em><span class=\"date\">2026-11-25</span></em>, 12026-11-25 and <code dir=\"ltr\">2026-11-25<");
    }

    @Test
    void html_is_escaped_and_reported_where_it_stands() {
        var page = page("# Help\n\nA <b>bold</b> word.\n\n<script>alert(1)</script>\n");

        assertThat(page.html()).doesNotContain("<b>").doesNotContain("<script").contains("&lt;b&gt;bold&lt;/b&gt;");
        assertThat(page.faults()).extracting(Finding::check).containsOnly("raw-html");
        assertThat(page.faults())
                .extracting(Finding::at)
                .contains(at(3, 3, 6), at(3, 10, 14))
                .hasSize(3);
    }

    @Test
    void comments_are_html_too() {
        assertThat(page("# Help\n\n<!-- later -->\n\nSoon <!-- or never -->.\n").faults())
                .extracting(Finding::check)
                .containsExactly("raw-html", "raw-html");
    }

    @Test
    void references_survive_in_tables_emphasis_and_code() {
        var page = page("""
                # Help

                | a | b |
                | --- | --- |
                | {ports:web} | *{ports:map-mirror}* |

                `{ports:web}`, \\{ports:web}, __{host:mirror}__ and {ports:a_b_c}.
                """);

        assertThat(page.html())
                .contains("<td>{ports:web}</td><td><em>{ports:map-mirror}</em></td>")
                .contains("<code dir=\"ltr\">{ports:web}</code>, {ports:web}, ")
                .contains("<strong>{host:mirror}</strong> and {ports:a_b_c}.");
        assertThat(page.words()).extracting(Page.Words::text).contains("{ports:web}", "{ports:map-mirror}");
    }

    @Test
    void links_are_reported_with_decoded_target_at_the_target() {
        var page = page(
                "# Help\n\n[a](page:help#legend) <https://example.com/> [b](&#106;avascript:alert(1)) [](role:x)\n");

        assertThat(page.links())
                .containsExactly(
                        new Page.Link("page:help#legend", "a", at(3, 5, 21)),
                        new Page.Link("https://example.com/", "https://example.com/", at(3, 24, 44)),
                        new Page.Link("javascript:alert(1)", "b", at(3, 50, 74)),
                        new Page.Link("role:x", "", at(3, 79, 85)));
    }

    @Test
    void links_by_reference_are_reported_at_the_definition() {
        var page = page("# Help\n\nSee [a][1].\n\n[1]: http://example.com/\n");

        assertThat(page.links()).containsExactly(new Page.Link("http://example.com/", "1", at(5, 6, 25)));
    }

    @Test
    void images_are_reported_however_they_are_written() {
        var page = page("# Help\n\n![a](x.png) ![b][pic]\n\n[pic]: https://example.com/y.png\n");

        assertThat(page.faults())
                .extracting(Finding::message)
                .containsExactly(
                        "the page contains the image `x.png`",
                        "the page contains the image `https://example.com/y.png`");
    }

    @Test
    void code_is_told_from_words_line_by_line() {
        var page = page("# Help\n\nDo `this` now.\n\n```\none\n  two\n```\n\n    three\n");

        assertThat(page.words())
                .containsExactly(
                        new Page.Words("Help", at(1, 3, 7), false),
                        new Page.Words("Do ", at(3, 1, 4), false),
                        new Page.Words("this", at(3, 5, 9), true),
                        new Page.Words(" now.", at(3, 10, 15), false),
                        new Page.Words("one", at(6, 1, 4), true),
                        new Page.Words("  two", at(7, 1, 6), true),
                        new Page.Words("three", at(10, 5, 10), true));
    }

    @Test
    void an_id_is_not_among_the_words_of_its_heading() {
        assertThat(page("# Help\n\n## Legend {#legend}\n").words())
                .extracting(Page.Words::text)
                .containsExactly("Help", "Legend");
    }

    @Test
    void columns_are_counted_in_code_points() {
        assertThat(page("# Help\n\n😀😀 [a](page:x)\n").links())
                .extracting(Page.Link::at)
                .containsExactly(at(3, 8, 14));
    }
}
