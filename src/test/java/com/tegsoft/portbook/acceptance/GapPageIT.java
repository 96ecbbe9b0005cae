package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that compares a reader's own rules with the matrix, in a real browser. */
@Needs("chromium")
class GapPageIT extends ProductInBrowser {

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void an_example_has_each_verdict_and_row_and_line_lead_to_one_another(String language, int width)
            throws IOException {
        open(language + "/gap-check/#v1;what=voice,webrtc", width);
        until("document.querySelectorAll('[name=what]:checked').length === 2");
        value("document.querySelectorAll('[name=what]:checked').forEach((box) => box.click())");
        assertThat(barriers()).isEmpty();
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
        assertThat(barriers()).isEmpty();
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
