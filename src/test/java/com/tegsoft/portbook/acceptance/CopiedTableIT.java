package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is copied as Markdown in a browser: it is the one of the page's Markdown file. */
@Needs("chromium")
class CopiedTableIT extends ProductInBrowser {

    private static final String BUTTONS = "[...document.querySelectorAll('[data-markdown]')]";

    @BeforeAll
    void grant() {
        tab.grant("clipboardReadWrite", "clipboardSanitizedWrite");
    }

    @AfterEach
    void forget() {
        forgetValues();
    }

    @Override
    void open(String page, int width) {
        super.open(page, width);
        until("document.querySelector('.said')");
    }

    private String copied(int table) {
        value("navigator.clipboard.writeText('')");
        value(BUTTONS + "[" + table + "].focus()");
        tab.press("Enter", false);
        until("document.querySelector('.said').textContent");
        var text = tab.evaluate("navigator.clipboard.readText()").asString();
        value("document.querySelector('.said').textContent = ''");
        return text;
    }

    @ParameterizedTest
    @CsvSource({
        "en/ports/, 1280, 2",
        "ar/ports/, 360, 2",
        "tr/purposes/voice/, 360, 1",
        "ar/roles/end-user/, 1280, 1",
        "de/ports/vendor-web/, 1280, 1",
        "ar/ports/web-access/, 1280, 1"
    })
    void it_is_that_of_the_markdown_file(String page, int width, int tables) throws IOException {
        open(page, width);
        assertThat(value(BUTTONS + ".length")).isEqualTo(String.valueOf(tables));
        var file = Files.readString(Site.ofProduct().folder().resolve(page + "index.md"));
        for (var i = 0; i < tables; i++) {
            assertThat(file).contains(copied(i).strip() + "\n\n");
        }
        assertThat(barriers()).isEmpty();
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void it_has_the_addresses_of_the_reader_and_the_rows_that_are_shown() {
        open("en/purposes/voice/", 1280);
        value("sessionStorage.setItem('portbook-values', '{\"values\":{\"system\":\"10.9.0.0/24|x\"}}')");
        open("en/purposes/voice/", 1280);
        assertThat(copied(0)).doesNotContain("10.9");
        value("sessionStorage.setItem('portbook-values', '{\"values\":{\"system\":\"10.9.0.0/24\"}}')");
        open("en/purposes/voice/", 1280);
        until("document.querySelector('.flows .mine')");
        value("document.querySelector('.flows tbody tr').hidden = true");
        assertThat(copied(0)).contains("10.9.0.0/24").doesNotContain("| TCP 5060 |");
    }
}
