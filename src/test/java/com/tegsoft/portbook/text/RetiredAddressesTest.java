package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where addresses lead that are gone, and what text shows anything at all. */
class RetiredAddressesTest {

    private static RetiredAddress retired(RetiredAddress.Kind kind, String address, String successor) {
        return new RetiredAddress(kind, address, Optional.of(successor).filter(text -> !text.isEmpty()));
    }

    private static final RetiredAddresses ALL = new RetiredAddresses(List.of(
            retired(RetiredAddress.Kind.PAGE, "one", "two"),
            retired(RetiredAddress.Kind.PAGE, "two", "live"),
            retired(RetiredAddress.Kind.PAGE, "ended", ""),
            retired(RetiredAddress.Kind.PAGE, "to-ended", "ended"),
            retired(RetiredAddress.Kind.PAGE, "round", "and-round"),
            retired(RetiredAddress.Kind.PAGE, "and-round", "round"),
            retired(RetiredAddress.Kind.PAGE, "itself", "itself"),
            retired(RetiredAddress.Kind.SECTION, "help#old", "help#new"),
            retired(RetiredAddress.Kind.SECTION, "one#part", "one"),
            retired(RetiredAddress.Kind.LANGUAGE, "fr", "one"),
            retired(RetiredAddress.Kind.LANGUAGE, "es", "fr")));

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            one       | live
            two       | live
            ended     | ''
            to-ended  | ended
            round     | ''
            and-round | ''
            itself    | ''
            help#old  | help#new
            one#part  | live
            """)
    void successors_are_followed_to_their_end(String address, String end) {
        assertThat(ALL.end(ALL.place(address).orElseThrow()).orElse("")).isEqualTo(end);
    }

    @Test
    void a_language_is_followed_to_languages_only() {
        assertThat(ALL.end(ALL.language("es").orElseThrow())).contains("one");
        assertThat(ALL.language("one")).isEmpty();
        assertThat(ALL.place("fr")).isEmpty();
    }

    @Test
    void sections_are_found_by_their_page() {
        assertThat(ALL.on("help")).extracting(RetiredAddress::section).containsExactly("old");
        assertThat(ALL.on("old")).isEmpty();
        assertThat(ALL.of(RetiredAddress.Kind.LANGUAGE)).hasSize(2);
        assertThat(RetiredAddresses.NONE.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PAGE    | glossary       | glossary | ''    | retired-pages.glossary
            SECTION | glossary#agent | glossary | agent | retired-sections.glossary.agent
            """)
    void an_address_has_a_page_perhaps_a_section_and_texts(
            RetiredAddress.Kind kind, String address, String page, String section, String textId) {
        var retired = retired(kind, address, "");
        assertThat(retired.page()).isEqualTo(page);
        assertThat(retired.section()).isEqualTo(section);
        assertThat(retired.textId()).isEqualTo(textId);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u2003", "\u200b\ufeff", "\u2800", "\u00ad", "\u0007", "\u3164"})
    void a_text_without_a_shape_shows_nothing(String text) {
        assertThat(VisibleText.isIn(text)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a", " . ", "\u200bx", "\u0627", "\ud83d\ude00"})
    void a_letter_shows_something(String text) {
        assertThat(VisibleText.isIn(text)).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"en, '', en", "en, GB, en-GB", "pt-BR, '', pt-BR", "ar, EG, ar-EG", "de-AT, CH, de-CH"})
    void a_language_is_written_as_in_its_region(String code, String region, String locale) {
        var language = new Language(
                code,
                code,
                /* rightToLeft= */ false,
                /* complete= */ true,
                Optional.of(region).filter(r -> !r.isEmpty()));
        assertThat(language.locale().toLanguageTag()).isEqualTo(locale);
        assertThat(language.direction()).isEqualTo("ltr");
        assertThat(new Language("ar", "ar", /* rightToLeft= */ true, /* complete= */ true, Optional.empty())
                        .direction())
                .isEqualTo("rtl");
    }
}
