package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    private static final Language ARABIC = new Language("ar", "العربية", true, true, Optional.empty());
    private static final Language ENGLISH = new Language("en", "English", false, true, Optional.empty());
    private static final Language BRITISH = new Language("en", "English", false, true, Optional.of("GB"));
    private static final Language TURKISH = new Language("tr", "Türkçe", false, true, Optional.empty());

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "2, two", "5, few", "42, many", "100, other"})
    void arabic_has_six_wordings(int count, String wording) {
        var pattern = "{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}";

        assertThat(Message.format(ARABIC, pattern, Map.of("n", count))).isEqualTo(wording);
        assertThat(Message.pluralCategories(ARABIC))
                .containsExactlyInAnyOrder("zero", "one", "two", "few", "many", "other");
    }

    @Test
    void turkish_has_two_wordings_and_english_too() {
        assertThat(Message.pluralCategories(TURKISH)).containsExactlyInAnyOrder("one", "other");
        assertThat(Message.pluralCategories(ENGLISH)).containsExactlyInAnyOrder("one", "other");
    }

    @Test
    void a_text_without_arguments_is_left_as_it_is() {
        assertThat(Message.format(TURKISH, "İşletmenler'in 'ağı'", Map.of())).isEqualTo("İşletmenler'in 'ağı'");
    }

    @Test
    void names_are_joined_as_the_language_does() {
        assertThat(Message.list(ENGLISH, List.of("a", "b", "c"))).isEqualTo("a, b, and c");
        assertThat(Message.list(BRITISH, List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Message.list(TURKISH, List.of("a", "b", "c"))).isEqualTo("a, b ve c");
        assertThat(Message.list(ARABIC, List.of("a", "b"))).isEqualTo("a وb");
    }

    @Test
    void skeleton_names_the_arguments_and_what_each_number_has_a_wording_for() {
        var skeleton =
                Message.parse("{n, plural, =1 {just {name}} one {{name}} other {# of {all, plural, other {#}}}}");

        assertThat(skeleton.arguments()).containsExactly("all", "n", "name");
        assertThat(skeleton.plurals())
                .containsExactly(
                        new Message.Plural("n", Set.of("=1", "one", "other")),
                        new Message.Plural("all", Set.of("other")));
    }

    @Test
    void the_same_number_in_two_branches_is_two_places() {
        assertThat(Message.parse("{a, select, x {{n, plural, one {#} other {#}}} other {{n, plural, other {#}}}}")
                        .plurals())
                .containsExactly(
                        new Message.Plural("n", Set.of("one", "other")), new Message.Plural("n", Set.of("other")));
    }

    @Test
    void ordinals_are_no_plurals() {
        assertThat(Message.parse("{n, selectordinal, one {#st} other {#th}}").plurals())
                .isEmpty();
    }

    @Test
    void faults_are_told() {
        assertThat(Message.fault("{count} ports")).isEmpty();
        assertThat(Message.fault("{count ports")).isPresent();
        assertThat(Message.fault("{n, plural, one {#}}")).isPresent();
        assertThat(Message.fault("{n, nonsense}")).isPresent();
    }

    @Test
    void braces_within_braces_have_a_limit_that_is_told() {
        assertThat(Message.fault("{n, plural, other {".repeat(5_000) + "x" + "}}".repeat(5_000)))
                .hasValueSatisfying(fault -> assertThat(fault).contains("deeper than 20 levels"));
        assertThat(Message.fault("{n, plural, other {".repeat(10) + "x" + "}}".repeat(10)))
                .isEmpty();
        assertThat(Message.fault("{n, plural, other {".repeat(10) + "{x}" + "}}".repeat(10)))
                .isPresent();
    }
}
