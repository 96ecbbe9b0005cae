package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers of a customer's own device. */
class ParameterTest {

    private static final Parameter ZONE = Parameter.parse("zone", "public dmz [a-z\\x20]{1,17} Zone of the firewall");

    @Test
    void is_read_from_its_declaration() {
        assertThat(ZONE.standard()).isEqualTo("public");
        assertThat(ZONE.value()).isEqualTo("public");
        assertThat(ZONE.example()).isEqualTo("dmz");
        assertThat(ZONE.label()).isEqualTo("Zone of the firewall");
        assertThat(ZONE.isGiven()).isFalse();
        assertThat(Parameter.parse("group", "- a~b [ab\\x20]+ Group").standard())
                .isEmpty();
        assertThat(Parameter.parse("group", "- a~b [ab\\x20]+ Group").example()).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public dmz [a-z]+             | is not standard, example, pattern and label
            public dmz [a-z Zone          | is no regular expression
            public public [a-z]+ Zone     | is both the standard and the example
            Public dmz [a-z]+ Zone        | `Public` does not match
            public DMZ [a-z]+ Zone        | `DMZ` does not match
            public a"b .* Zone            | `a"b` does not match
            """)
    void a_wrong_declaration_is_refused(String text, String message) {
        assertThatThrownBy(() -> Parameter.parse("zone", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmz", "a", "seventeen letters", "abcdefghijklmnopq"})
    void what_the_platform_accepts_is_taken(String text) {
        assertThat(ZONE.with(text).value()).isEqualTo(text);
        assertThat(ZONE.with(text).isGiven()).isTrue();
        assertThat(ZONE.with(text).with("public").isGiven()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Dmz",
                "dmz1",
                "eighteen  letters.",
                "abcdefghijklmnopqr",
                " dmz",
                "dmz ",
                "a  b",
                "a\nb",
                "a\"b",
                "$(b)"
            })
    void what_it_does_not_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> ZONE.with(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`zone` cannot be `" + text + "`")
                .hasMessageEndingWith("like `dmz`");
    }

    /** Nothing that means something in a shell, in YAML or in a string, whatever a header allows. */
    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\"", "\\", "$", "`", ";", "|", "<", ">", "%", "&", "#", "*", "?", "{", "(", "\t", "é"})
    void no_header_can_allow_signs_with_a_meaning(String sign) {
        var anything = Parameter.parse("zone", "public dmz [\\s\\S]* Zone");
        assertThatThrownBy(() -> anything.with("a" + sign + "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
