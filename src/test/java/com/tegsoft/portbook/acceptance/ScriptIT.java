package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script adds to pages that are complete without it. */
@Needs("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptIT {

    private static final String SHOWN =
            "[...document.querySelectorAll('table.flows tbody tr')].filter(r => !r.hidden).map(r => r.id).join(' ')";

    private static final String NFTABLES = "document.querySelector('.snippet[data-platform=nftables]')";

    private Chromium browser;
    private StaticServer server;
    private Tab tab;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        browser = new Chromium();
        server = new StaticServer(Site.ofProduct().folder());
        tab = browser.tab();
        tab.grant("clipboardReadWrite", "clipboardSanitizedWrite");
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        browser.close();
    }

    @Test
    void the_filter_keeps_the_rows_that_have_every_word() {
        open("en/ports/");
        filter("udp media");
        assertThat(text(SHOWN)).isEqualTo("voice-media.10000-20000-udp");
        assertThat(text("document.querySelector('.filter [role=status]').textContent"))
                .startsWith("1 / ");
        filter("no such thing");
        assertThat(text(SHOWN)).isEmpty();
        filter("");
        assertThat(text(SHOWN)).contains("web-access.443-tcp", "voice-media.10000-20000-udp");
    }

    @Test
    void the_filter_knows_turkish_letters() {
        open("tr/ports/");
        filter("YÖNETICI");
        var dotless = text(SHOWN);
        filter("yönetici");
        assertThat(dotless).isNotEmpty().isEqualTo(text(SHOWN));
    }

    @Test
    void a_click_on_the_sign_of_a_row_copies_its_address() {
        open("de/ports/");
        tab.evaluate("document.getElementById('web-access.443-tcp').querySelector('a.here').click()");
        assertThat(text("new Promise(done => setTimeout(() => done(navigator.clipboard.readText()), 200))"))
                .isEqualTo(server.root() + "/de/ports/#web-access.443-tcp");
        assertThat(text("document.querySelector('.said').textContent")).isNotBlank();
        assertThat(text("location.hash")).isEqualTo("#web-access.443-tcp");
    }

    @Test
    void own_networks_stand_in_what_is_shown_copied_and_downloaded() {
        open("en/purposes/database/");
        fill("administrator", "10.9.0.0/24");
        var shown = text(NFTABLES + ".querySelector('code').textContent");
        assertThat(shown).contains("define administrator_4 = { 10.9.0.0/24 }\n").doesNotContain("198.51.100.32");
        tab.evaluate(NFTABLES + ".querySelector('button').click()");
        assertThat(text("new Promise(done => setTimeout(() => done(navigator.clipboard.readText()), 200))"))
                .isEqualTo(shown);
        assertThat(text("new Promise(done => {const real = URL.createObjectURL;"
                        + "URL.createObjectURL = blob => {blob.text().then(done); return real.call(URL, blob)};"
                        + NFTABLES + ".querySelector('a[data-shown]').click()})"))
                .isEqualTo(shown);
        fill("administrator", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "10.9.0.7/24", "10.9.0.0/33", "any", "$(reboot)"})
    void what_may_not_stand_in_a_snippet_does_not_get_there(String network) {
        open("en/purposes/database/");
        fill("administrator", network);
        assertThat(text("document.querySelector('.values [role=status]').textContent"))
                .contains(network);
        assertThat(text("document.querySelector('.values [name=administrator]').getAttribute('aria-invalid')"))
                .isEqualTo("true");
        assertThat(text(NFTABLES + ".querySelector('code').textContent")).contains("{ 198.51.100.32/28 }");
        fill("administrator", "");
    }

    @Test
    void the_chosen_theme_is_kept_on_the_next_page() {
        open("en/");
        tab.evaluate(
                "{const s = document.getElementById('theme'); s.value = 'dark'; s.dispatchEvent(new Event('change'))}");
        open("ar/ports/");
        assertThat(text("document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(text("document.getElementById('theme').value")).isEqualTo("dark");
        tab.evaluate("localStorage.clear()");
    }

    @Test
    void a_short_link_asks_for_the_language_once() {
        open("p/web-access/");
        tab.evaluate("localStorage.clear()");
        open("p/web-access/");
        assertThat(text("location.pathname")).isEqualTo("/p/web-access/");
        tab.evaluate("localStorage.setItem('portbook-language', 'tr')");
        open("p/web-access/");
        assertThat(text("new Promise(done => setTimeout(() => done(location.pathname), 1000))"))
                .isEqualTo("/tr/ports/web-access/");
        tab.evaluate("localStorage.clear()");
    }

    private void fill(String name, String value) {
        tab.evaluate(
                "{const i = document.querySelector('.values [name=%s]'); i.value = '%s'; i.dispatchEvent(new Event('input'))}"
                        .formatted(name, value));
    }

    private void open(String path) {
        tab.open(server.root().resolve("/" + path));
    }

    private void filter(String words) {
        tab.evaluate(
                "{const i = document.getElementById('filter'); i.value = '%s'; i.dispatchEvent(new Event('input'))}"
                        .formatted(words));
    }

    private String text(String script) {
        return tab.evaluate(script).asString();
    }
}
