package com.tegsoft.portbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand under {@code retired} in the sample's {@code site.yaml}, whose one page is {@code help#legend}. */
class RetiredAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sections: {help#a: {successor: help}}                                             |
            sections: {help#a: {successor: help#legend}}                                      |
            sections: {help#a: {successor: help#b}, help#b: {successor: help#legend}}         |
            sections: {help#a: {successor: help#a}}                                           | unknown-successor
            sections: {help#a: {successor: help#nowhere}}                                     | unknown-successor
            sections: {help#a: {successor: nowhere}}                                          | unknown-successor
            sections: {nowhere#a: {successor: help}}                                          | unknown-successor
            sections: {help#a: {}}                                                            | missing-text
            sections: {help#legend: {successor: help}}                                        | retired-and-there
            sections: {help#a: {successor: help}, help#a: {successor: help}}                  | duplicate-key
            sections: {help: {successor: help}}                                               | wrong-value
            pages: {old: {}}                                                                  | missing-text
            pages: {old: {successor: help#legend}}                                            | missing-text
            languages: {de: {successor: tr}}                                                  |
            languages: {de: {successor: fr}, fr: {successor: tr}}                             |
            languages: {de: {successor: fr}, fr: {successor: de}}                             | unknown-successor
            languages: {de: {successor: help}}                                                | wrong-value
            languages: {de: {successor: fr}}                                                  | unknown-successor
            languages: {de: {}}                                                               | missing-field
            languages: {tr: {successor: en}}                                                  | retired-and-there
            """)
    void is_answered_by_one_check_or_by_none(String retired, @Nullable String check) {
        var example = Example.edit("site.yaml", "pages: [help]\n", "pages: [help]\nretired: {%s}\n".formatted(retired));
        var checks = Checks.findings(Sample.with(example)).stream()
                .map(Finding::check)
                .distinct()
                .toList();
        assertThat(checks).isEqualTo(check == null ? List.of() : List.of(check));
    }
}
