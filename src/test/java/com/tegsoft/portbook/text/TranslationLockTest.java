package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.ShapeCheck;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the translations' lock records of each translation. */
class TranslationLockTest {

    private static TranslationLock read(String text) {
        return TranslationLock.of(
                YamlReader.read(new Source("translations.lock", text)).value());
    }

    @Test
    void records_are_sorted_by_language_and_then_by_text() {
        var lock = read("""
                tr:
                  services.web.name: 111111111111 222222222222
                de:
                  services.web.name: 333333333333 444444444444
                  services.web.aim: 555555555555 666666666666
                """);
        assertThat(lock.entries().keySet())
                .containsExactly(
                        new TranslationLock.Key("de", "services.web.aim"),
                        new TranslationLock.Key("de", "services.web.name"),
                        new TranslationLock.Key("tr", "services.web.name"));
        assertThat(lock.entries())
                .containsEntry(
                        new TranslationLock.Key("tr", "services.web.name"),
                        new TranslationLock.Entry(
                                "111111111111", "222222222222", new Location("translations.lock", 2, 3, 2, 20)));
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            de: {a.b: 111111111111 222222222222}            | 1 |
            de: {a.b: 111111111111}                         | 0 | wrong-value
            de: {a.b: 111111111111 222222222222 3}          | 0 | wrong-value
            de: {a.b: [111111111111, 222222222222]}         | 0 | wrong-form
            de: {a.b: {c: 111111111111 222222222222}}       | 0 | wrong-form
            de: [a.b]                                       | 0 | wrong-form
            de: text                                        | 0 | wrong-form
            '[de]'                                          | 0 | wrong-form
            de: {A.b: 111111111111 222222222222}            | 1 | wrong-value
            d_e: {a.b: 111111111111 222222222222}           | 1 | wrong-value
            de: {a.b: 111111111111 22222222222G}            | 1 | wrong-value
            """)
    void what_is_no_record_is_reported_and_left_out(String text, int records, @Nullable String check) {
        var node = YamlReader.read(new Source("translations.lock", text)).value();
        assertThat(TranslationLock.of(node).entries()).hasSize(records);
        assertThat(ShapeCheck.findings(node, TranslationLock.SHAPE))
                .extracting(Finding::check)
                .isEqualTo(Stream.ofNullable(check).toList());
    }
}
