package com.tegsoft.portbook.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A glance that spares a text the close look must never spare one with a slip in it. */
class UntidyTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Looking at the map.       | ``
            Looking  at the map.      | stray space in `purposes.browsing.text`
            Looking at the map .      | stray space in `purposes.browsing.text`
            Looking at the map . So.  | stray space in `purposes.browsing.text`
            Looking at .example files | ``
            Looking at The the map.   | `The` is repeated
            Looking at a a map.       | ``
            Looking at that hat.      | ``
            Looking at the, the map.  | ``
            """)
    void a_stray_space_and_a_doubled_word_are_slips(String text, String expected) {
        assertThat(found(Example.edit("en/texts.yaml", "Looking at the map.", "'" + text + "'"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void a_doubled_word_is_a_slip_in_english_alone() {
        var turkish = Example.edit("tr/texts.yaml", "Haritaya bakmak.", "Haritaya tek tek bakmak.");
        assertThat(found(turkish)).isEmpty();
        assertThat(found(turkish.and("site.yaml", "source-language: en", "source-language: tr")))
                .isEmpty();
        assertThat(found(Example.edit("en/texts.yaml", "Looking at the map.", "Looking at at the map.")))
                .hasSize(1);
    }

    private static Stream<String> found(Example example) {
        return new UntidyText().find(Sample.with(example)).map(finding -> finding.message());
    }
}
