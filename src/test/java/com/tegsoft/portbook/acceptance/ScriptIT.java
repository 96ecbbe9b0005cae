package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script adds to pages that are complete without it. */
@Needs("chromium")
class ScriptIT extends ProductInBrowser {

    private static final String SHOWN =
            "[...document.querySelectorAll('table.flows tbody tr')].filter(r => !r.hidden).map(r => r.id).join(' ')";

    private static final String NFTABLES = "document.querySelector('.snippet[data-platform=nftables]')";

    /** The links in rows of which nothing is seen while they have the focus: a point of theirs that nothing else covers. */
    private static final String COVERED = """
            [...document.querySelectorAll('table.flows tbody a')].concat(
              [...document.querySelectorAll('table.flows tbody a')].reverse()).filter(link => {
                link.focus();
                return ![...link.getClientRects()].some(box => [.1, .3, .5, .7, .9].some(x => [.2, .5, .8].some(y =>
                  link.contains(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)))));
              }).map(link => link.href).join(' ')""";

    /** The colours behind the cells of the rows that the address names. */
    private static final String COLOURS = """
            (() => {
              const seen = e => { for (; e; e = e.parentElement) {
                const colour = getComputedStyle(e).backgroundColor;
                if (!colour.endsWith(', 0)')) return colour; } return ''; };
              const target = document.querySelector(':target');
              const rows = target.matches('tr') ? [target] : [...target.querySelectorAll('tr')];
              const rest = [...document.querySelectorAll('table.flows tbody tr')].find(r => !rows.includes(r));
              const colours = new Set(rows.flatMap(r => [...r.children].map(seen)));
              return colours.size + ' colour, ' + (colours.has(seen(rest.lastElementChild)) ? 'as' : 'another than') + ' the rest';
            })()""";

    @BeforeAll
    void grant() {
        tab.grant("clipboardReadWrite", "clipboardSanitizedWrite");
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

    /** As other tools write a port, and as an administrator types it. */
    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            12345            | voice-media.10000-20000-udp
            12345/udp        | voice-media.10000-20000-udp
            UDP 12345        | voice-media.10000-20000-udp
            udp:12345        | voice-media.10000-20000-udp
            12345/tcp        | ''
            10000-20000      | voice-media.10000-20000-udp
            10000–20000      | voice-media.10000-20000-udp
            10000 — 20000    | voice-media.10000-20000-udp
            10000:20000/udp  | voice-media.10000-20000-udp
            19000-21000      | voice-media.10000-20000-udp
            20001-20002      | ''
            ١٢٣٤٥            | voice-media.10000-20000-udp
            ۱۰۰۰۰–۲۰۰۰۰      | voice-media.10000-20000-udp
            5060/udp         | voice-signalling.5060-udp
            udp/5060         | voice-signalling.5060-udp
            5060 udp         | voice-signalling.5060-udp
            12345, 5060      | voice-media.10000-20000-udp voice-signalling.5060-tcp voice-signalling.5060-udp
            12345 media      | voice-media.10000-20000-udp
            12345 console    | ''
            """)
    void the_filter_finds_a_port_by_number_in_any_spelling(String typed, String rows) {
        open("en/ports/");
        filter(typed);
        assertThat(text(SHOWN).split(" ", -1)).containsExactlyInAnyOrder(rows.split(" ", -1));
    }

    @Test
    void digits_that_no_row_has_as_a_port_are_looked_for_as_text() {
        open("en/ports/");
        filter("159.122");
        assertThat(text(SHOWN)).contains("vendor-web.443-tcp").doesNotContain("web-access");
    }

    /** In a network without internet, a copy of the site is opened from a disk. */
    @Test
    void what_is_opened_from_a_disk_works_alike() {
        tab.open(Site.ofProduct()
                .folder()
                .toAbsolutePath()
                .resolve("en/ports/index.html")
                .toUri());
        assertThat(text("document.querySelector('.filter').hidden")).isEqualTo("false");
        filter("12345");
        assertThat(text(SHOWN)).isEqualTo("voice-media.10000-20000-udp");
        tab.open(Site.ofProduct()
                .folder()
                .toAbsolutePath()
                .resolve("en/purposes/database/index.html")
                .toUri());
        fill("administrator", "10.9.0.0/24");
        assertThat(text(NFTABLES + ".querySelector('code').textContent")).contains("10.9.0.0/24");
        fill("administrator", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30000-31000", "1024-1100", "1-2"})
    void both_ends_of_a_range_are_replaced_in_every_snippet(String range) {
        open("en/purposes/voice/");
        fill("rtp-range", range);
        var ends = range.split("-", 2);
        assertThat(text("[...document.querySelectorAll('.snippet code')].map(c => c.textContent).join('')"))
                .contains(ends[0] + ":" + ends[1])
                .doesNotContainPattern("\\b(10000|20000)\\b");
        fill("rtp-range", "");
    }

    /** WCAG 2.4.11: at least a part of what has the focus is seen. */
    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({
        "en/ports/, 360",
        "ar/ports/, 360",
        "ar/ports/, 660",
        "en/ports/, 660",
        "de/ports/, 1280",
        "tr/roles/system/, 360"
    })
    void no_link_that_has_the_focus_is_covered(String page, int width) {
        tab.emulate(width, "light");
        open(page);
        assertThat(text(COVERED)).isEmpty();
        tab.emulate(1280, "light");
    }

    /** A link to a row or to a service shows all of it, with the number first. */
    @ParameterizedTest
    @ValueSource(strings = {"web-access", "web-access.443-tcp", "database-access.50000-tcp"})
    void a_row_that_the_address_names_is_marked_whole(String fragment) {
        open("");
        open("en/ports/#" + fragment);
        assertThat(text(COLOURS)).isEqualTo("1 colour, another than the rest");
    }

    @Test
    void the_filter_knows_turkish_letters() {
        open("tr/ports/");
        filter("YÖNETICI");
        var dotless = text(SHOWN);
        filter("yönetici");
        assertThat(dotless).isNotEmpty().isEqualTo(text(SHOWN));
    }

    /** What was copied, after a moment that the browser needs. */
    private String clipboard() {
        return text("new Promise(done => setTimeout(() => done(navigator.clipboard.readText()), 200))");
    }

    @Test
    void a_click_on_the_sign_of_a_row_copies_its_address() {
        open("de/ports/");
        tab.evaluate("document.getElementById('web-access.443-tcp').querySelector('a.here').click()");
        assertThat(clipboard()).isEqualTo(server.root() + "/de/ports/#web-access.443-tcp");
        assertThat(text("document.querySelector('.said').textContent")).isNotBlank();
        assertThat(text("location.hash")).isEqualTo("#web-access.443-tcp");
    }

    @ParameterizedTest
    @CsvSource({
        "en/ports/voice-media/, p/voice-media/",
        "ar/ports/voice-media/, p/voice-media/",
        "tr/purposes/voice/, p/voice/",
        "de/roles/system/, p/system/"
    })
    void a_button_copies_the_permanent_link_of_a_page(String page, String link) {
        open(page);
        tab.evaluate("navigator.clipboard.writeText('')");
        tab.evaluate("document.querySelector('.share button').click()");
        assertThat(clipboard()).isEqualTo(server.root() + "/" + link);
        assertThat(text("document.querySelector('.said').textContent")).isNotBlank();
        assertThat(text("location.pathname")).isEqualTo("/" + page);
    }

    @Test
    void own_networks_stand_in_what_is_shown_copied_and_downloaded() {
        open("en/purposes/database/");
        fill("administrator", "10.9.0.0/24");
        var shown = text(NFTABLES + ".querySelector('code').textContent");
        assertThat(shown).contains("define administrator_4 = { 10.9.0.0/24 }\n").doesNotContain("198.51.100.32");
        tab.evaluate(NFTABLES + ".querySelector('button').click()");
        assertThat(clipboard()).isEqualTo(shown);
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
        assertThat(text("document.querySelector('.values > [role=status]').textContent"))
                .contains(network);
        assertThat(text("document.querySelector('.values [name=administrator]').getAttribute('aria-invalid')"))
                .isEqualTo("true");
        assertThat(text(NFTABLES + ".querySelector('code').textContent")).contains("{ 198.51.100.32/28 }");
        fill("administrator", "");
    }

    @Test
    void the_chosen_theme_is_kept_on_the_next_page() {
        open("en/");
        tab.evaluate("document.querySelector('[data-theme-choice=dark]').click()");
        open("ar/ports/");
        assertThat(text("document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(text("document.querySelector('.colours [aria-pressed=true]').dataset.themeChoice"))
                .isEqualTo("dark");
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
        tab.unfold();
        tab.evaluate(
                "{const i = document.querySelector('.values [name=%s]'); i.value = '%s'; i.dispatchEvent(new Event('input'))}"
                        .formatted(name, value));
    }

    private void open(String path) {
        tab.open(server.root().resolve("/" + path));
    }

    /** Types into the filter and waits for its answer: what it finds things in is loaded when it is first used. */
    private void filter(String words) {
        tab.evaluate("""
                new Promise((done) => {
                  const input = document.getElementById('filter');
                  const status = document.querySelector('.filter [role=status]');
                  status.textContent = '';
                  input.value = '%s';
                  input.dispatchEvent(new Event('input'));
                  const look = () => (!input.value || status.textContent ? done() : setTimeout(look, 20));
                  look();
                })
                """.formatted(words));
    }

    private String text(String script) {
        return tab.evaluate(script).asString();
    }
}
