package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that compares a reader's own rules with the matrix, in a real browser. */
@Needs("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapPageIT {

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
        server = new StaticServer(folder);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        browser.close();
    }

    private void open(String page, int width) {
        tab.emulate(width, "light");
        tab.open(URI.create("about:blank"));
        tab.open(server.root().resolve(page));
    }

    private String value(String script) {
        return tab.evaluate("String(" + script + ")").asString();
    }

    private void until(String script) {
        tab.evaluate("""
                new Promise((done, failed) => {
                  const look = () => (%s) ? done() : setTimeout(look, 20);
                  setTimeout(() => failed(new Error("never so")), 60000);
                  look();
                })
                """.formatted(script));
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void an_example_has_each_verdict_and_row_and_line_lead_to_one_another(String language, int width)
            throws IOException {
        open(language + "/gap-check/#v1;what=voice,webrtc", width);
        tab.evaluate(Files.readString(Path.of("target/npm/node_modules/axe-core/axe.min.js")) + ";0");
        until("document.querySelectorAll('[name=what]:checked').length === 2");
        value("document.querySelectorAll('[name=what]:checked').forEach((box) => box.click())");
        assertThat(tab.evaluate(BARRIERS).asString()).isEmpty();
        value("document.querySelector('[data-example]').click()");
        until("document.querySelector('#rules').value");
        value("(document.querySelector('#rules').value += '# <img src=x onerror=ran=1>\\n')");
        value("document.querySelector('[type=submit]').focus()");
        tab.press("Enter", false);
        until("document.querySelector('.verdict')");
        assertThat(value("document.activeElement.id")).isEqualTo("gap-verdict");
        for (var verdict : new String[] {"missing", "partly", "wider", "unknown", "open"}) {
            assertThat(value("document.querySelectorAll('.gaps .is-%s').length".formatted(verdict)))
                    .as(verdict)
                    .isEqualTo(verdict.equals("open") ? "8" : "1");
        }
        assertThat(tab.evaluate(BARRIERS).asString()).isEmpty();
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        value("document.querySelector('.gaps .is-partly .to-line').focus()");
        tab.press("Enter", false);
        assertThat(value("document.activeElement.className")).isEqualTo("is-partly at");
        value("document.activeElement.querySelector('a').focus()");
        tab.press("Enter", false);
        assertThat(value("document.activeElement.id")).isEqualTo("gap.voice-media.10000-20000-udp");
        value("document.querySelector('#only-to-do').click()");
        assertThat(
                        value(
                                "[...document.querySelectorAll('.gaps tbody tr')].filter((row) => row.checkVisibility()).length"))
                .isEqualTo("4");
        value("document.querySelector('[data-again]').click()");
        assertThat(value("document.activeElement.id")).isEqualTo("rules");
        assertThat(value(
                        "typeof ran + location.hash + sessionStorage.getItem('portbook-values')?.includes('iptables')"))
                .startsWith("undefined")
                .doesNotContain("true");
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tr, 1280"})
    void a_large_text_can_be_stopped_and_says_what_it_is(String language, int width) {
        open(language + "/gap-check/", width);
        until("globalThis.portbook?.own");
        value("(document.querySelector('#rules').value = '*filter\\n:INPUT DROP [0:0]\\n' + Array.from({length: 60000},"
                + " (_, i) => '-A INPUT -s 10.' + (i >> 8) % 256 + '.' + i % 256 + '.0/25 -p tcp -m tcp --dport ' + (i % 60000 + 1)"
                + " + ' -j ACCEPT').join('\\n'))");
        value("document.querySelector('[type=submit]').click()");
        until("document.querySelector('.busy button')");
        value("document.querySelector('.busy button').click()");
        until("document.querySelector('.outcome .notice')");
        assertThat(value("document.querySelector('#rules').readOnly")).isEqualTo("false");
        value(
                "(document.querySelector('#rules').value = 'nothing that is known', document.querySelector('[type=submit]').click())");
        until("document.querySelector('.verdict')");
        assertThat(
                        value(
                                "document.querySelectorAll('.gaps .is-open').length + '/' + document.querySelectorAll('.unread li').length"))
                .isEqualTo("0/1");
        assertThat(tab.complaints()).isEmpty();
    }
}
