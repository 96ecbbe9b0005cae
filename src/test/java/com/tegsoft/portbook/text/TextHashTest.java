package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.hash.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHashTest {

    @Test
    void is_the_beginning_of_the_hash_of_the_words() {
        assertThat(TextHash.of("Open the port."))
                .isEqualTo(Sha256.hex("Open the port.").substring(0, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Open the port.\n",
                "Open  the port.",
                "Open\tthe port.",
                "Open the\nport.",
                "Open the \n  port.",
                "Open\u000bthe\f\rport.",
                "Open\rthe\u000bport."
            })
    void spaces_and_line_breaks_make_no_difference(String text) {
        assertThat(TextHash.of(text)).isEqualTo(TextHash.of("Open the port."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open the\u00a0port.",
                "Open\u0008the\u000eport.",
                "Open\u0085the port.",
                "Open theport.",
                "Open the port",
                "open the port."
            })
    void everything_else_makes_one(String text) {
        assertThat(TextHash.of(text)).isNotEqualTo(TextHash.of("Open the port."));
    }

    @Test
    void letters_count_however_they_are_composed() {
        assertThat(TextHash.of("g\u0306u\u0308n")).isEqualTo(TextHash.of("\u011f\u00fcn"));
    }
}
