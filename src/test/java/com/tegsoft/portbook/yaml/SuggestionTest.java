package com.tegsoft.portbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names an author may have meant. */
class SuggestionTest {

    private static final List<String> NAMES = List.of("web-access", "database-access", "voice", "video");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "'',      '',      0",
        "'',      abc,     3",
        "abc,     abc,     0",
        "abc,     ABC,     0",
        "abc,     abd,     1",
        "abc,     ab,      1",
        "abc,     xabc,    1",
        "abc,     axbc,    1",
        "abc,     acb,     1",
        "abc,     bac,     1",
        "ab,      ba,      1",
        "ca,      abc,     3",
        "abcd,    badc,    2",
        "kitten,  sitting, 3",
        "web,     xyz,     3",
    })
    void a_distance_is_the_number_of_edits_and_a_swap_is_one(String one, String other, int distance) {
        assertThat(Suggestion.distance(one, other)).isEqualTo(distance);
        assertThat(Suggestion.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            web-acess    | did you mean `web-access`?
            web-access   | did you mean `web-access`?
            voise        | did you mean `voice`?
            vo           | ''
            vdieo        | did you mean `video`?
            viceo        | did you mean `video`?
            web          | ''
            web-acc      | ''
            web-acce     | did you mean `web-access`?
            data-access  | ''
            """)
    void a_name_is_near_if_a_third_of_its_letters_is_wrong_at_most(String word, String expected) {
        assertThat(Suggestion.near(NAMES, word).orElse("")).isEqualTo(expected);
    }

    @Test
    void the_three_nearest_are_named_the_nearest_first_and_then_in_the_alphabet() {
        assertThat(Suggestion.near(List.of("abcdx", "abcxx", "abcde", "abcdy", "abcdz"), "abcdef"))
                .contains("did you mean `abcde`, `abcdx`, `abcdy`?");
    }

    @Test
    void a_short_list_is_told_whole_and_a_long_one_is_not() {
        assertThat(Suggestion.among(NAMES, "voise"))
                .isEqualTo("did you mean `voice`? known values: database-access, video, voice, web-access");
        assertThat(Suggestion.among(List.of(), "voise")).isEqualTo("none is declared");
        assertThat(Suggestion.among(names(12), "zzz")).startsWith("known values: ");
        assertThat(Suggestion.among(names(13), "zzz")).isEmpty();
        assertThat(Suggestion.among(names(13), "name-1x")).startsWith("did you mean `name-1`");
    }

    private static List<String> names(int number) {
        return IntStream.range(0, number).mapToObj(i -> "name-" + i).toList();
    }
}
