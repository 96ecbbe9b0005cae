package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages are laid out, from a telephone to a wide screen. */
@Needs("chromium")
class ReadingIT extends ProductInBrowser {

    private static final List<String> LANGUAGES = List.of("en", "tr", "de", "ar");

    /** What takes the focus and is then covered, forwards and backwards: no point of it is in front of everything else. */
    private static final String COVERED = """
            (() => {
              const all = [...document.querySelectorAll('a[href], button, input, select, summary')]
                .filter(e => e.checkVisibility({checkVisibilityCSS: true}) && !e.matches('.skip'));
              return all.concat([...all].reverse()).filter(e => {
                e.focus();
                return ![...e.getClientRects()].some(box => [.1, .3, .5, .7, .9].some(x => [.2, .5, .8].some(y =>
                  e.contains(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)))));
              }).map(e => e.outerHTML.slice(0, 120)).join('\\n');
            })()""";

    /** A header of which the last bytes come late moves by less; a form that appears late moves a page by a third. */
    private static final double STILL = .1;

    private static final String SHIFT = """
            new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(sum), 300);
            })""";

    @BeforeAll
    void grant() {
        tab.grant();
    }

    private void open(int width, String path) {
        tab.emulate(width, "light");
        tab.open(server.root().resolve(path));
    }

    private String text(String script) {
        return tab.evaluate(script).asString();
    }

    private boolean is(String script) {
        return tab.evaluate(script).asBoolean();
    }

    @ParameterizedTest
    @ValueSource(ints = {960, 1280, 1920})
    void the_header_has_one_row(int width) {
        for (var language : LANGUAGES) {
            open(width, language + "/ports/");
            assertThat(tab.evaluate("document.querySelector('.top').offsetHeight")
                            .asInt())
                    .as(language)
                    .isLessThanOrEqualTo(64);
            assertThat(is("document.documentElement.scrollWidth > innerWidth"))
                    .as(language)
                    .isFalse();
        }
    }

    /** Also the longest range; in a wider face, or with more space between letters, it moves below. */
    @ParameterizedTest
    @ValueSource(ints = {320, 360, 960, 1280, 1920})
    void the_link_to_a_row_stands_beside_its_port(int width) {
        for (var language : LANGUAGES) {
            open(width, language + "/ports/");
            assertThat(text("document.querySelectorAll('.flows tbody th .here').length"))
                    .isNotEqualTo("0");
            assertThat(text("[...document.querySelectorAll('.flows tbody th')].filter(cell =>"
                            + " cell.querySelector('.here').getBoundingClientRect().top"
                            + " >= cell.querySelector('.port').getBoundingClientRect().bottom)"
                            + ".map(cell => cell.textContent).join()"))
                    .as(language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 600})
    void rows_are_cards_in_a_narrow_window_and_nothing_is_wider_than_it(int width) {
        for (var language : LANGUAGES) {
            for (var path : List.of("/", "/ports/", "/ports/vendor-web/", "/changes/")) {
                open(width, language + path);
                assertThat(is("document.documentElement.scrollWidth > innerWidth"))
                        .as(language + path)
                        .isFalse();
                assertThat(is("[...document.querySelectorAll('.flows td, .changes td')]"
                                + ".every(cell => cell.scrollWidth <= cell.clientWidth"
                                + " && getComputedStyle(cell).display !== 'table-cell')"))
                        .as(language + path)
                        .isTrue();
            }
        }
    }

    @Test
    void cards_are_named_as_tables_are() {
        open(360, "de/ports/");
        assertThat(text("[...document.querySelector('.flows tbody tr').querySelectorAll('[data-label]')]"
                        + ".map(cell => getComputedStyle(cell, '::before').content.split('\"')[1]).join()"))
                .isEqualTo("Von,Nach,Zwecke,Bedarf");
        assertThat(text("[...new Set([...document.querySelectorAll('.flows *')]"
                        + ".map(part => part.getAttribute('role')).filter(Boolean))].sort().join()"))
                .isEqualTo("cell,columnheader,row,rowgroup,rowheader");
    }

    @Test
    void the_name_of_a_row_is_its_port() {
        open(1280, "en/ports/");
        assertThat(text("[...document.querySelectorAll('.flows tbody th[scope=row]')]"
                        + ".slice(0, 3).map(head => head.querySelector('.port').textContent).join()"))
                .isEqualTo("TCP 80,TCP 443,TCP 2222");
        assertThat(is("[...document.querySelectorAll('.flows tbody tr')]"
                        + ".every(row => row.querySelectorAll('th').length === 1 && row.cells[0].matches('th'))"))
                .isTrue();
    }

    @Test
    void the_head_of_a_long_table_stays_in_view() {
        open(1280, "en/ports/#cloud-proxy");
        assertThat(tab.evaluate("document.querySelector('.flows thead th').getBoundingClientRect().top")
                        .asInt())
                .isZero();
        assertThat(is("document.querySelector('#cloud-proxy').getBoundingClientRect().top"
                        + " >= document.querySelector('.flows thead').getBoundingClientRect().height"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/ports/", "ar/", "de/purposes/technical-support/", "tr/changes/"})
    void nothing_that_has_the_focus_is_covered(String path) {
        for (var width : List.of(360, 1280)) {
            open(width, path);
            assertThat(text(COVERED)).as("%s at %d", path, width).isEmpty();
        }
    }

    @Test
    void one_menu_is_open_at_a_time_and_escape_closes_it() {
        open(1280, "en/");
        assertThat(text("(async () => { const menus = [...document.querySelectorAll('details.menu')];"
                        + "const wait = () => new Promise(done => setTimeout(done, 50));"
                        + "const open = () => menus.filter(menu => menu.open).length;"
                        + "for (const menu of menus) { menu.querySelector('summary').click(); await wait(); }"
                        + "const last = open();"
                        + "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'})); await wait();"
                        + "return [menus.length, last, open(), document.activeElement.localName].join() })()"))
                .isEqualTo("4,1,0,summary");
    }

    @Test
    void another_language_is_opened_at_the_same_row() {
        open(1280, "tr/purposes/voice/#voice-media");
        assertThat(text("{ const link = document.querySelector('.languages a[hreflang=ar]');"
                        + "link.addEventListener('click', event => event.preventDefault()); link.click(); link.href }"))
                .endsWith("/ar/purposes/voice/#voice-media");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/",
                "en/ports/",
                "de/snippets/nftables/",
                "en/purposes/voice/",
                "ar/changes/",
                "en/my-network/",
                "de/change-request/"
            })
    void nothing_moves_while_a_page_loads(String path) {
        for (var width : List.of(360, 1280)) {
            open(width, path);
            assertThat(tab.evaluate(SHIFT).asDouble())
                    .as("%s at %d", path, width)
                    .isLessThan(STILL);
        }
    }
}
