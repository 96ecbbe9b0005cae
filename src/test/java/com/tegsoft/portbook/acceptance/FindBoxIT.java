package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The find box and the filter of the tables in a real browser. */
@Needs("chromium")
class FindBoxIT extends ProductInBrowser {

    private static final String RESULTS = "document.querySelectorAll('.results .result').length";

    @BeforeAll
    void grant() {
        tab.grant();
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
    void an_example_is_typed_by_a_click_and_the_last_option_leads_to_all_results(int width) throws IOException {
        open("en/", width);
        value("document.querySelector('.tries button').click()");
        until("document.querySelector('.answer')?.textContent");
        assertThat(value("document.querySelector('.answer').textContent")).startsWith("TCP 80 is used by");
        type("glossary");
        assertThat(value("document.querySelectorAll('[role=option]:not(.all)').length"))
                .isEqualTo("8");
        tab.press("ArrowUp", false);
        assertThat(chosen()).isEqualTo("found.8 1");
        var all = value("document.querySelector('.result.all').textContent.match(/[0-9]+/)[0]");
        tab.press("Enter", false);
        until("location.pathname.endsWith('/en/search/') && document.querySelector('.results .result')");
        assertThat(value(RESULTS)).isEqualTo(all);
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "de, 360", "tr, 1280", "ar, 360", "ar, 1280"})
    void a_link_to_results_shows_them_in_each_language(String language, int width) throws IOException {
        open(language + "/search/#q=12345%2Fudp", width);
        until("document.querySelector('.results [role=status]').textContent");
        assertThat(value("document.querySelector('.results [role=status]').textContent"))
                .contains("UDP 12345", "10000-20000");
        assertThat(value("document.querySelector('.results a').pathname")).endsWith(language + "/ports/voice-media/");
        assertThat(value("document.title")).startsWith("12345/udp · ");
        assertThat(barriers()).isEmpty();
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        var other = language.equals("en") ? "de" : "en";
        tab.open(URI.create(
                value("((link) => (link.addEventListener('click', (event) => event.preventDefault()), link.click(),"
                        + " link.href))(document.querySelector('a[hreflang=%s]'))".formatted(other))));
        until("document.querySelector('.results a')");
        assertThat(value("location.hash + document.querySelector('#find').value"))
                .isEqualTo("#q=12345%2Fudp12345/udp");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void results_follow_what_is_typed_and_what_the_address_says() {
        open("en/search/", 1280);
        assertThat(value(RESULTS + " + document.title")).isEqualTo("0Search · Tegsoft port reference");
        value("document.querySelector('#find').focus()");
        tab.type("50000");
        until("document.querySelector('.results a')");
        assertThat(value("location.hash")).isEqualTo("#q=50000");
        value("location.hash = '#q=no%20such%20word'");
        until("document.querySelector('#find').value === 'no such word' && !document.querySelector('.results a')");
        until("document.querySelector('.results [role=status]').textContent.includes('no such word')");
        value("location.hash = '#q=%E0%A4%A'"); // not what a browser writes
        assertThat(value("document.querySelector('#find').value")).isEqualTo("no such word");
        value("(document.querySelector('#find').select(), document.execCommand('delete'))");
        until("!document.querySelector('.results [role=status]').textContent");
        assertThat(value("location.hash + " + RESULTS)).isEqualTo("0");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void what_is_typed_never_runs() {
        var hostile =
                List.of("<img src=x onerror=ran=1>", "<script>ran=1</script>", "javascript:ran=1", "x".repeat(10_000));
        for (var text : hostile) {
            open(
                    "en/search/#q="
                            + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"),
                    1280);
            until("document.querySelector('.results [role=status]').textContent");
            assertThat(value("typeof ran + document.querySelectorAll('main img, main script').length"))
                    .isEqualTo("undefined0");
        }
        open("en/ports/", 1280);
        for (var text : hostile) {
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
