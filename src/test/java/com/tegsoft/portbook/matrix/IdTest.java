package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an id, and what becomes of one. */
class IdTest {

    static Stream<String> ids() {
        return Stream.of("a", "z9", "web-access", "a-1", "a".repeat(63), "a-".repeat(31) + "a");
    }

    static Stream<String> others() {
        return Stream.of(
                "",
                "1",
                "9a",
                "-a",
                "a-",
                "a--b",
                "A",
                "aB",
                "a_b",
                "a b",
                "a.b",
                "ä",
                "ı",
                "a\n",
                "a".repeat(64),
                "a-".repeat(31) + "aa");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void an_id_is_words_with_hyphens(String text) {
        assertThat(Id.find(text)).contains(new Id(text));
        assertThat(Id.shape("an id").judge().apply(text)).isEmpty();
        assertThat(new Id(text))
                .hasToString(text)
                .hasSameHashCodeAs(new Id(text))
                .isEqualByComparingTo(new Id(text));
    }

    @ParameterizedTest(name = "`{0}`")
    @MethodSource("others")
    void everything_else_is_refused(String text) {
        assertThat(Id.find(text)).isEmpty();
        assertThat(Id.shape("an id").judge().apply(text).orElseThrow())
                .satisfies(fault -> assertThat(fault.check()).isEqualTo("bad-id"))
                .satisfies(fault -> assertThat(fault.message()).isEqualTo("`%s` is not an id", text));
        assertThatThrownBy(() -> new Id(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(text + " is not an id: ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a", "webaccess", "web-acces", "web-access-2"})
    void another_id_is_another(String other) {
        assertThat(new Id(other)).isNotEqualTo(new Id("web-access"));
        assertThat(new Id("web-access")).isNotEqualTo(null);
        assertThat(Integer.signum(new Id(other).compareTo(new Id("web-access"))))
                .isEqualTo(Integer.signum(other.compareTo("web-access")))
                .isNotZero();
    }

    @Test
    void a_number_at_its_end_never_makes_an_id_too_long() {
        assertThat(new Id("telescope").numbered(2)).isEqualTo(new Id("telescope-2"));
        assertThat(new Id("a".repeat(62)).numbered(10)).isEqualTo(new Id("a".repeat(60) + "-10"));
        assertThat(new Id("a".repeat(63)).numbered(2)).isEqualTo(new Id("a".repeat(61) + "-2"));
        assertThat(new Id("a".repeat(60) + "-bc").numbered(2)).isEqualTo(new Id("a".repeat(60) + "-2"));
    }
}
