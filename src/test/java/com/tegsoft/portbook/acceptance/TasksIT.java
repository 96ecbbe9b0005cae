package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What readers come for, from the overview and with the mouse and the keyboard only: each in at most three steps. A click, a key
 * and a text that is typed or pasted are one step each; nothing that is hidden or covered can be clicked.
 */
@Needs("chromium")
class TasksIT extends ProductInBrowser {

    private static final int MOST_STEPS = 3;

    private static final String RULES = """
            *filter
            :INPUT DROP [0:0]
            -A INPUT -p tcp -m tcp --dport 443 -j ACCEPT
            COMMIT
            """;

    private int steps;

    @BeforeAll
    void grant() {
        tab.grant("clipboardReadWrite", "clipboardSanitizedWrite");
    }

    @AfterEach
    void areFew() {
        assertThat(steps).isBetween(1, MOST_STEPS);
        assertThat(tab.complaints()).isEmpty();
        forgetValues();
        tab.emulate(1280, "light");
    }

    private void begin(int width) {
        open("en/", width);
        until("globalThis.portbook");
        steps = 0;
    }

    /** Clicks the first element that is seen and whose text begins so. */
    private void click(String text) {
        click(
                "[...document.querySelectorAll('a, button, summary, label')].find((one) => one.checkVisibility()"
                        + " && one.textContent.trim().startsWith('%s'))".formatted(text),
                text);
    }

    private void click(String element, String name) {
        until(element);
        value(element + ".scrollIntoView({block: 'center', behavior: 'instant'})");
        var at = value("((box) => (box.x + Math.min(box.width, 12) / 2) + ' ' + (box.y + box.height / 2))(" + element
                        + ".getClientRects()[0])")
                .split(" ", -1);
        var x = Double.parseDouble(at[0]);
        var y = Double.parseDouble(at[1]);
        assertThat(value("((one) => one.contains(document.elementFromPoint(%s, %s)))(%s)".formatted(x, y, element)))
                .as("%s can be clicked", name)
                .isEqualTo("true");
        steps++;
        tab.click(x, y);
    }

    /** Types into the find box, which the page offers as soon as it is open. */
    private void find(String words) {
        steps++;
        tab.press("/", false);
        tab.type(words);
        until("document.querySelector('.answer')?.textContent && !document.querySelector('.found').hidden");
    }

    private void choose() {
        steps++;
        tab.press("Enter", false);
    }

    private void isAt(String path) {
        until("location.pathname.endsWith('%s') && document.readyState === 'complete'".formatted(path));
    }

    private String page() {
        return value("document.querySelector('main').innerText");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void which_ports_calls_in_a_browser_need_from_the_internet(int width) {
        begin(width);
        click("WebRTC");
        isAt("/en/purposes/webrtc/");
        assertThat(page()).contains("8089", "10000-20000", "any source");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void nftables_for_voice_with_own_addresses(int width) {
        begin(width);
        click("Voice");
        isAt("/en/purposes/voice/");
        click("nftables");
        until("document.querySelector('[data-scope=voice] [name=system]').checkVisibility()");
        value("document.querySelector('[data-scope=voice] [name=system]').focus()");
        steps++;
        tab.type("10.5.0.0/16");
        tab.press("Tab", false);
        until("document.querySelector('.snippets details[open] code')?.textContent.includes('10.5.0.0/16')");
        assertThat(value("document.querySelector('.snippets details[open] code').textContent"))
                .contains("10000-20000", "5060");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void what_uses_a_port_of_a_log(int width) {
        begin(width);
        find("12345");
        assertThat(value("document.querySelector('.answer').textContent")).contains("UDP 12345", "Voice media");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void the_turkish_link_to_a_row(int width) {
        begin(width);
        click(
                "[...document.querySelectorAll('summary')].find((one) => one.checkVisibility()"
                        + " && one.parentNode.querySelector('a[hreflang]'))",
                "languages");
        click("T\u00fcrk\u00e7e");
        isAt("/tr/");
        find("50000");
        assertThat(value("document.querySelector('.found').innerHTML")).contains("/tr/ports/database-access/");
    }

    @Test
    void everything_as_a_workbook() {
        begin(1280);
        click("XLSX");
        assertThat(tab.evaluate(
                                "fetch(document.querySelector('a[href$=xlsx]').href).then((answer) => answer.arrayBuffer())"
                                        + ".then((file) => String.fromCharCode(...new Uint8Array(file).slice(0, 2)))")
                        .asString())
                .isEqualTo("PK");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void what_happens_if_a_port_stays_closed(int width) {
        begin(width);
        find("8089");
        choose();
        isAt("/en/ports/webrtc-signalling/");
        assertThat(value("document.querySelector('#closed').checkVisibility()")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void rules_for_a_cloud(int width) {
        begin(width);
        find("security group terraform");
        choose();
        isAt("/en/snippets/aws-terraform/");
        assertThat(value("[...document.querySelectorAll('main a[download]')].some((one) => one.href.endsWith('.tf'))"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_sheet_to_be_signed(int width) {
        begin(width);
        click("Change request");
        isAt("/en/change-request/");
        click("WebRTC");
        until("document.querySelector('.sheet')?.checkVisibility()");
        assertThat(value("document.querySelector('.sheet').innerText")).contains("8089", "10000-20000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void what_is_missing_in_own_rules(int width) {
        begin(width);
        click("Check my rules");
        isAt("/en/gap-check/");
        value("document.querySelector('#rules').focus()");
        steps++;
        tab.paste(RULES);
        click("Check");
        until("document.querySelector('.verdict')");
        assertThat(value("document.querySelector('.verdict').textContent")).contains("Missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void what_to_do_since_an_edition(int width) {
        begin(width);
        click("Changes");
        isAt("/en/changes/");
        assertThat(page()).contains("Open by 2026-12-25");
    }
}
