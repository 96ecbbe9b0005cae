package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with values is saved and opened on the page My network, in a browser. */
@Needs("chromium")
class ValuesFileIT extends ProductInBrowser {

    private static final String BAR = "document.querySelector('.linkbar')";
    private static final String SAVE = "document.querySelector('.save')";
    private static final String SAID = "document.querySelector('.keep [role=status]').textContent";

    @AfterEach
    void forget() {
        forgetValues();
    }

    @Override
    void open(String page, int width) {
        super.open(page, width);
        until("globalThis.portbook?.valuesFile && document.querySelector('.tally .count b')");
    }

    private void choose(String text) {
        value("(() => { const files = new DataTransfer(); files.items.add(new File(['" + text.replace("\n", "\\n")
                + "'], 'values.yaml')); const box = document.querySelector('#values-file'); box.files = files.files;"
                + " box.dispatchEvent(new Event('change', {bubbles: true})); })()");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "de, 360", "tr, 1280", "ar, 360"})
    void a_file_asks_before_it_replaces_values(String language, int width) throws IOException {
        open(language + "/my-network/", width);
        choose("addresses:\n  server: [10.1.2.3]\n  nobody: [10.0.0.1]\nparameters:\n  nftables:\n    table: mine\n");
        until("!" + BAR + ".hidden");
        assertThat(value("portbook.own.all().get('server') + portbook.own.all().get('nftables.table')"))
                .isEqualTo("10.1.2.3mine");
        assertThat(value(BAR + ".querySelector('.unknown').textContent")).contains("3: nobody: [10.0.0.1]");
        assertThat(value(BAR + ".querySelector('.take').hidden")).isEqualTo("true");
        assertThat(barriers()).isEmpty();
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        choose("addresses:\n  server: [10.9.9.9]\n");
        until("!" + BAR + ".querySelector('.take').hidden");
        assertThat(value("portbook.own.all().get('server')")).isEqualTo("10.1.2.3");
        assertThat(value(BAR + ".textContent")).contains("10.1.2.3", "10.9.9.9").doesNotContain("{count}");
        assertThat(barriers()).isEmpty();
        value(BAR + ".querySelector('.take').focus()");
        tab.press("Enter", false);
        until(BAR + ".hidden");
        assertThat(value("document.querySelector('.network [name=server]').value"))
                .isEqualTo("10.9.9.9");
        choose("nothing of ours");
        until(SAID);
        assertThat(value("portbook.own.all().get('server')")).isEqualTo("10.9.9.9");
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void what_is_saved_is_opened_again(String language) {
        open(language + "/my-network/", 1280);
        value("portbook.own.set('server', '10.1.2.3 fd00::5')");
        value("portbook.own.set('sip-port', '5070')");
        value(
                "(portbook.saved = [], portbook.kept = URL.createObjectURL,"
                        + " URL.createObjectURL = (blob) => { portbook.saved.push(blob); return portbook.kept.call(URL, blob); })");
        value(SAVE + ".focus()");
        tab.press("Enter", false);
        until("portbook.saved.length");
        var text = tab.evaluate("portbook.saved[0].text()").asString();
        assertThat(text).contains("  server: [\"10.1.2.3\", \"fd00::5\"]\n", "  sip-port: \"5070\"\n");
        choose(text);
        until(SAID);
        assertThat(value(BAR + ".hidden")).isEqualTo("true");
        value("portbook.own.forget()");
        choose(text);
        until("!" + BAR + ".hidden");
        assertThat(value("portbook.own.all().get('sip-port')")).isEqualTo("5070");
        value(
                "dispatchEvent(new DragEvent('drop', {cancelable: true, dataTransfer: (() => { const files = new DataTransfer();"
                        + " files.items.add(new File(['addresses:\\n  server: [10.7.7.7]\\n'], 'a.yaml')); return files; })()}))");
        until(BAR + ".textContent.includes('10.7.7.7')");
        assertThat(tab.complaints()).isEmpty();
    }
}
