package com.tegsoft.portbook.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A glance that spares a text the close look must never spare one with a slip in it. */
class UntidyTextTest {

    private static final String[] PARTS = {
        " ", " ", " ", "\t", "\n", "\u00a0", ".", ", ", "-", "\"", "a", "the", "The", "THE", "İ", "ı", "ß", "ﬁ", "𝒜𝒷",
        "é"
    };

    @Test
    void a_glance_misses_no_stray_space() {
        assertMissesNothing(UntidyText.SPACES, UntidyText::mayHaveStray);
    }

    @Test
    void a_glance_misses_no_doubled_word() {
        assertMissesNothing(UntidyText.TWICE, UntidyText::mayHaveDoubled);
    }

    @Test
    void a_glance_spares_a_tidy_text() {
        var tidy = "Phones register here, over TLS: the server answers.";
        assertThat(UntidyText.mayHaveStray(tidy)).isFalse();
        assertThat(UntidyText.mayHaveDoubled(tidy)).isFalse();
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

    private static void assertMissesNothing(Pattern slip, Predicate<String> glance) {
        var slips = texts().filter(text -> slip.matcher(text).find()).toList();
        assertThat(slips).hasSizeGreaterThan(500).allMatch(glance);
    }

    private static Stream<String> texts() {
        var random = new Random(20_261_126);
        return Stream.generate(() -> random.ints(random.nextInt(12), 0, PARTS.length)
                        .mapToObj(i -> PARTS[i])
                        .collect(Collectors.joining()))
                .limit(200_000);
    }
}
