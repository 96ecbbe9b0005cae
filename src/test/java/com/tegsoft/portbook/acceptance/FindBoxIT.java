package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The find box and the filter of the tables in a real browser. */
@Needs("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindBoxIT {

    private static final String BARRIERS = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(' | ')).join())
            """;

    @TempDir
    private static Path folder;

    private Chromium browser;
    private Tab tab;
    private StaticServer server;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        for (var artefact : Rendered.product().artefacts()) {
            var file = folder.resolve(artefact.path());
            Files.createDirectories(file.getParent());
            Files.write(file, artefact.bytes());
        }
        browser = new Chromium();
        tab = browser.tab();
        tab.grant();
        server = new StaticServer(folder);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        browser.close();
    }

    private void open(String page, int width) {
        tab.emulate(width, "light");
        tab.open(URI.create("about:blank")); // A page that only gets another fragment is not loaded again.
        tab.open(server.root().resolve(page));
    }

    private String value(String script) {
        return tab.evaluate("String(" + script + ")").asString();
    }

    /** Waits until a script is true: what is found is loaded, and said after a pause. */
    private void until(String script) {
        tab.evaluate("""
                new Promise((done, failed) => {
                  const look = () => (%s) ? done() : setTimeout(look, 20);
                  setTimeout(() => failed(new Error("never so")), 60000);
                  look();
                })
                """.formatted(script));
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
        tab.evaluate(Files.readString(Path.of("target/npm/node_modules/axe-core/axe.min.js")) + ";0");
        tab.press("ArrowDown", false);
        assertThat(chosen()).isEqualTo("found.0 1");
        assertThat(tab.evaluate(BARRIERS).asString()).isEmpty();
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
