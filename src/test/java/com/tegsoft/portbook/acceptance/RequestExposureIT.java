package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change request says of the exposure before the change and after it, in a browser. */
@Needs("chromium")
class RequestExposureIT extends ProductInBrowser {

    @AfterEach
    void forget() {
        forgetValues();
    }

    /** No role, some roles of a port, all of them, and one with any source: a port for specific sources is never said to be wider. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | what=database                                    | named sources only: TCP 50000
            en | what=general-usage                               | any source: TCP 80 · TCP 443
            en | what=general-usage;end-user=10.0.0.0/8           | any source: TCP 80 · TCP 443
            en | what=general-usage;end-user=10.0.0.0/8;administrator=10.1.0.0/16;management=10.2.0.0/16;system=10.3.0.4 | named sources only: TCP 80 · TCP 443
            en | what=general-usage;end-user=0.0.0.0/0;administrator=10.1.0.0/16;management=10.2.0.0/16;system=10.3.0.4  | any source: TCP 80 · TCP 443
            de | what=database                                    | nur benannte Quellen: TCP 50000
            tr | what=database                                    | yalnızca adı verilen kaynaklar: TCP 50000
            ar | what=database                                    | مصادر محددة فقط: TCP 50000
            """)
    void afterwards_it_is_that_of_the_rows_and_of_the_networks(String language, String values, String after)
            throws IOException {
        open(language + "/change-request/#v1;" + values, language.equals("ar") ? 360 : 1280);
        until("document.querySelector('.sheet [data-from=after]').textContent");
        assertThat(value("document.querySelector('.sheet [data-from=after]').textContent")
                        .replaceAll("[\\u2066\\u2069]", ""))
                .isEqualTo(after);
        assertThat(value("document.querySelector('.sheet [data-from=before]').className"))
                .isEqualTo("blank");
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        assertThat(barriers()).isEmpty();
    }

    @Test
    void before_is_what_the_reader_says_and_a_line_to_write_on_until_then() {
        open("en/change-request/#v1;what=database", 1280);
        until("document.querySelector('.sheet [data-from=after]').textContent");
        before("closed");
        assertThat(value("document.querySelector('.sheet [data-from=before]').textContent"))
                .isEqualTo("closed");
        before("any");
        assertThat(value("document.querySelector('.sheet [data-from=before]').textContent"))
                .isEqualTo("any source");
        open("en/change-request/", 1280);
        until("document.querySelector('.sheet [data-from=before]').textContent === 'any source'");
        assertThat(tab.complaints()).isEmpty();
    }

    private void before(String exposure) {
        tab.evaluate(("{const s = document.querySelector('[name=before]'); s.value = '%s';"
                        + " s.dispatchEvent(new Event('change', {bubbles: true}))}")
                .formatted(exposure));
    }
}
