package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that come with a link, on every page that uses them. */
@Needs("chromium")
class LinkedValuesIT extends ProductInBrowser {

    private static final String LINK = "#v1;server=10.1.2.3;end-user=10.9.0.0/16";
    private static final String BAR = "document.querySelector('.linkbar')";
    private static final String OWN = "portbook.own.all().get('server')";

    @BeforeAll
    void grant() {
        tab.grant("clipboardReadWrite", "clipboardSanitizedWrite");
    }

    @AfterEach
    void forget() {
        forgetValues();
    }

    @ParameterizedTest
    @CsvSource({
        "en/gap-check/, 1280", "ar/gap-check/, 360",
        "en/purposes/general-usage/, 1280", "ar/purposes/general-usage/, 360",
        "de/ports/vendor-web/, 1280", "tr/roles/end-user/, 360",
        "ar/snippets/nftables/, 1280"
    })
    void a_link_asks_before_it_replaces_values(String page, int width) throws IOException {
        open(page + LINK, width);
        until("globalThis.portbook?.own && !" + BAR + ".hidden");
        assertThat(value(OWN)).isEqualTo("10.1.2.3");
        assertThat(value(BAR + ".querySelector('.take').hidden")).isEqualTo("true");
        assertThat(value(BAR + ".querySelectorAll('tbody tr').length")).isEqualTo("2");
        assertThat(
                        value(
                                "[..." + BAR
                                        + ".querySelectorAll('tbody th')].some((head) => ['end-user', 'server', 'undefined'].includes(head.textContent))"))
                .isEqualTo("false");
        value("sessionStorage.setItem('portbook-values', '{\"values\":{\"server\":\"192.168.7.7\"}}')");
        open(page + LINK, width);
        until("globalThis.portbook?.own && !" + BAR + ".hidden");
        assertThat(value(OWN)).isEqualTo("192.168.7.7");
        assertThat(barriers()).isEmpty();
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        value(BAR + ".querySelector('.take').focus()");
        tab.press("Enter", false);
        until(BAR + ".hidden");
        assertThat(value(OWN + " + location.hash")).isEqualTo("10.1.2.3");
        if (!page.contains("gap-check")) {
            assertThat(value("document.querySelector('.values [name=server]').value"))
                    .isEqualTo("10.1.2.3");
        }
        if (page.contains("purposes")) {
            until("document.querySelector('.flows .mine')");
            assertThat(value("[...document.querySelectorAll('.flows .mine')].map((line) => line.textContent).join()"))
                    .contains("10.1.2.3", "10.9.0.0/16")
                    .doesNotContain("192.168.7.7");
        }
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void what_is_missing_can_be_copied_with_the_values_of_the_reader(String language, int width) throws IOException {
        open(language + "/gap-check/#v1;server=10.1.2.3;end-user=10.9.0.0/16;what=general-usage", width);
        until("globalThis.portbook?.own && !" + BAR + ".hidden");
        value(
                "(document.querySelector('#rules').value = '*filter\\n:INPUT DROP [0:0]\\n:FORWARD DROP [0:0]\\n:OUTPUT ACCEPT [0:0]\\nCOMMIT\\n')");
        value("document.querySelector('[type=submit]').click()");
        until("document.querySelector('.gaps .is-missing button')");
        assertThat(barriers()).isEmpty();
        value("document.querySelector('.gaps .is-missing button').focus()");
        tab.press("Enter", false);
        until("document.querySelector('.said').textContent");
        assertThat(tab.evaluate("navigator.clipboard.readText()").asString())
                .contains("iptables", "service web-access", "10.9.0.0/16");
        assertThat(tab.complaints()).isEmpty();
    }
}
