package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of an earlier edition, as readers come to it from the page of changes. */
@Needs("chromium")
class OlderEditionInBrowserIT extends ProductInBrowser {

    private void follow(String link) {
        tab.open(URI.create(value("document.querySelector(\"%s\").href".formatted(link))));
    }

    @ParameterizedTest
    @CsvSource({"en, 360", "en, 1280", "ar, 360", "ar, 1280"})
    void it_is_reached_from_the_changes_and_leads_back(String language, int width) throws IOException {
        open(language + "/changes/", width);
        follow("#edition-2026-11-24 a[href*='editions/']");
        assertThat(value("document.querySelector('h1').innerText + document.querySelector('.notice').innerText"))
                .contains("2026-11-24")
                .contains(language.equals("en") ? "no longer current" : "لم يعد");
        assertThat(value("document.querySelectorAll('.flows tbody tr').length")).isEqualTo("12");
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        assertThat(barriers()).isEmpty();
        follow("main a[href*='#since-']");
        assertThat(value("document.querySelector(':target').id")).isEqualTo("since-2026-11-24");
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 360", "ar, 1280"})
    void a_row_has_an_address_of_its_own_and_keeps_the_facts_of_its_edition(String language, int width) {
        open(language + "/editions/2026-11-24/#voice-media.10000-20000-udp", width);
        assertThat(value("document.querySelector(':target .port').textContent")).isEqualTo("UDP 10000-20000");
        assertThat(value("document.querySelectorAll('.flows .mine').length")).isEqualTo("0");
        assertThat(value("document.querySelector(':target td a').pathname"))
                .endsWith("/" + language + "/ports/voice-media/");
        assertThat(tab.complaints()).isEmpty();
    }
}
