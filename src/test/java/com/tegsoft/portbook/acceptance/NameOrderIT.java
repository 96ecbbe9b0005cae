package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that stand side by side are read in their order, whichever way each of them is written. */
@Needs("chromium")
class NameOrderIT extends ProductInBrowser {

    /** Names that stand on the wrong side of the one before them. */
    private static final String OUT_OF_ORDER = """
            [...document.querySelectorAll('main *')].flatMap((place) => {
              const isRtl = getComputedStyle(place).direction === 'rtl';
              const names = [...place.children].filter((one) => one.matches('a, bdi:not([dir])') && one.getClientRects().length === 1);
              return names.slice(1).filter((name, i) => {
                const [before, after] = [names[i], name].map((one) => one.getBoundingClientRect());
                return Math.abs(before.top - after.top) < 4 && (isRtl ? before.left < after.left : before.left > after.left);
              });
            }).map((name) => name.parentElement.textContent.trim()).join('\\n')
            """;

    /** How many places have two names side by side, so that there is something to judge. */
    private static final String JUDGED =
            "[...document.querySelectorAll('main *')].filter((place) => [...place.children].filter((one) => one.matches('a, bdi:not([dir])') && one.getClientRects().length === 1).length > 1).length";

    @AfterEach
    void forget() {
        forgetValues();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ports/",
        "ar, ports/voice-media/",
        "ar, purposes/webrtc/",
        "ar, roles/end-user/",
        "ar, changes/",
        "en, ports/",
        "tr, roles/end-user/"
    })
    void in_lists_of_links(String language, String page) {
        for (var width : new int[] {360, 1280, 1920}) {
            open(language + "/" + page, width);
            assertThat(value(OUT_OF_ORDER)).as("%s, %s", page, width).isEmpty();
            assertThat(Integer.parseInt(value(JUDGED))).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar, change-request/, 'article h2 bdi'",
        "en, change-request/, 'article h2 bdi'",
        "ar, snippets/, '.outcome h3 bdi'"
    })
    void in_what_scripts_write(String language, String page, String names) {
        open(language + "/" + page + "#v1;what=webcall,webrtc,webchat;for=nftables", 1920);
        until("document.querySelectorAll('%s').length === 3".formatted(names));
        assertThat(value(OUT_OF_ORDER)).isEmpty();
    }
}
