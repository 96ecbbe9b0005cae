package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The find box and the filter of the tables in a real browser. */
@Needs("chromium")
class FindBoxIT extends ProductInBrowser {

    @BeforeAll
    void grant() {
        tab.grant();
    }

    private void open(String page, int width) {
        tab.emulate(width, "light");
        tab.open(URI.create("about:blank")); // A page that only gets another fragment is not loaded again.
        tab.open(server.root().resolve(page));
    }

    private void type(String text) {
        value("(document.querySelector('#find').focus(), document.querySelector('#find').select())");
        tab.type(text);
        until("document.querySelector('.answer')?.textContent && !document.querySelector('.found').hidden");
    }

    private String chosen() {
        return value("document.querySelector('#find').getAttribute('aria-activedescendant') + ' '"
                + " + document.querySelectorAll('[role=option][aria-selected=true]').length");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "tr, 360", "de, 1280", "ar, 360", "ar, 1280"})
    void the_keyboard_leads_to_a_port_and_no_barrier_is_in_the_way(String language, int width) throws IOException {
        open(language + "/changes/", width);
        tab.press("/", false);
        assertThat(value("document.activeElement.id")).isEqualTo("find");
        type("12345");
        assertThat(value("document.querySelector('.answer').textContent")).contains("UDP 12345", "10000-20000");
        tab.press("ArrowDown", false);
        assertThat(chosen()).isEqualTo("found.0 1");
        assertThat(barriers()).isEmpty();
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        tab.press("ArrowUp", false);
        assertThat(chosen()).isEqualTo("found.3 1");
        tab.press("ArrowDown", false);
        assertThat(chosen()).isEqualTo("found.0 1");
        tab.press("Escape", false);
        assertThat(value("document.querySelector('.found').hidden + document.querySelector('#find').value"))
                .isEqualTo("true12345");
        tab.press("Escape", false);
        assertThat(value("document.querySelector('#find').value")).isEmpty();
        value("document.activeElement.blur()");
        tab.press("k", true);
        type("12345");
        tab.press("Enter", false);
        until("location.pathname.endsWith('/%s/ports/voice-media/')".formatted(language));
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void an_example_is_typed_by_a_click_and_all_results_are_one_more(int width) throws IOException {
        open("en/", width);
        value("document.querySelector('.tries button').click()");
        until("document.querySelector('.answer')?.textContent");
        assertThat(value("document.querySelector('.answer').textContent")).startsWith("TCP 80 is used by");
        type("glossary");
        assertThat(value("document.querySelectorAll('a[role=option]').length")).isEqualTo("8");
        value("document.querySelector('.result.all').click()");
        until("document.querySelectorAll('a[role=option]').length > 8");
        assertThat(value("document.querySelector('.result.all')")).isEqualTo("null");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void what_is_typed_never_runs() {
        open("en/ports/", 1280);
        for (var text : List.of(
                "<img src=x onerror=ran=1>", "<script>ran=1</script>", "javascript:ran=1", "x".repeat(10_000))) {
            type(text);
            value(
                    "(document.querySelector('#filter').value = %s, document.querySelector('#filter').dispatchEvent(new Event('input')))"
                            .formatted("'" + text + "'"));
            until("decodeURIComponent(location.hash) === '#q=' + document.querySelector('#filter').value");
        }
        assertThat(value("typeof ran + document.querySelectorAll('main img, .found img').length"))
                .isEqualTo("undefined0");
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12345    | voice-media.10000-20000-udp
            5060/udp | voice-signalling.5060-udp
            ٥٠٦٠     | voice-signalling.5060-tcp,voice-signalling.5060-udp
            jdbc     | database-access.50000-tcp
            8098     | ''
            """)
    void the_filter_finds_the_same_and_survives_a_visit_elsewhere(String typed, String rows) {
        var shown =
                "[...document.querySelectorAll('table.flows tr[id]')].filter((row) => row.checkVisibility()).map((row) => row.id).join()";
        open("en/ports/#q=" + typed, 1280);
        until("document.querySelector('.filter [role=status]').textContent");
        assertThat(value(shown)).isEqualTo(rows);
        assertThat(
                        value(
                                "[...document.querySelectorAll('main section:has(table.flows)')].filter((one) => one.checkVisibility()).length"))
                .isEqualTo(rows.isEmpty() ? "0" : "1");
        tab.open(server.root().resolve("en/"));
        value("history.back()");
        until("document.querySelector('#filter') && document.querySelector('.filter [role=status]').textContent");
        assertThat(value(shown)).isEqualTo(rows);
    }
}
