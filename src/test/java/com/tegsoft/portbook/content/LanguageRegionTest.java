package com.tegsoft.portbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The region that {@code site.yaml} gives to a language. */
class LanguageRegionTest {

    @ParameterizedTest
    @CsvSource({"', region: GB', en-GB", "', region: US', en-US", "'', en"})
    void decides_how_lists_and_numbers_are_written(String field, String locale) throws IOException {
        var content = content(field);
        assertThat(content.faults()).isEmpty();
        assertThat(content.site().languages().get(0).locale().toLanguageTag()).isEqualTo(locale);
        assertThat(content.site().languages().get(0).code()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"gb", "GBR", "en-GB", "''"})
    void is_a_country_of_two_capital_letters(String region) throws IOException {
        assertThat(content(", region: \"%s\"".formatted(region)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.check()).isEqualTo("wrong-value"));
    }

    private static Content content(String field) throws IOException {
        var files = Product.edited(
                Content.SITE,
                site -> site.replaceFirst("name: English, direction: ltr, state: complete", "$0" + field));
        return ContentReader.read(files, List.of());
    }
}
