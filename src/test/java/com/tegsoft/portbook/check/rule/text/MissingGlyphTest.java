package com.tegsoft.portbook.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a character stands that the fonts of the sample's printed pages lack. */
class MissingGlyphTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Looking at the map.          | ☎ at the map.                  | 3:36-3:37
            Looking at the map.          | Looking at the map ☎           | 3:55-3:56
            Looking at the map.          | A ☎, and again a ☎             | 3:38-3:39
            Looking at the map.          | `"A map, 🗺, and a ☎."`        | 3:53-3:54
            """)
    void is_its_place(String text, String other, String place) {
        var content = Sample.with(Example.edit("en/texts.yaml", text, other));
        assertThat(Checks.find("missing-glyph").orElseThrow().find(content))
                .singleElement()
                .satisfies(finding -> {
                    var at = finding.at();
                    assertThat("%s:%s-%s:%s".formatted(at.line(), at.column(), at.endLine(), at.endColumn()))
                            .isEqualTo(place);
                    assertThat(finding.message()).contains("U+260E BLACK TELEPHONE");
                });
    }
}
