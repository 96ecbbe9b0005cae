package com.tegsoft.portbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no character of a text is found however it is written, so that whatever is accepted can be released and read again. */
class RefusedCharactersTest {

    private static List<String> raw(String text) {
        return places(SourceReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8))
                .findings());
    }

    private static List<String> escaped(String text) {
        return places(YamlReader.read(new Source("a.yaml", text)).findings());
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.at().line() + ":" + finding.at().column() + " "
                        + finding.check().replaceAll("(control|invisible)-character", "character"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF, 0xE000, 0xF8FF, 0xF0000, 0x7F, 0x80, 0x85, 0x9F,
                0x2028, 0x2029, 0xFFF9, 0xFFFC, 0xFFFD, 0x200B, 0x200C, 0x200D, 0x202E, 0xFEFF
            })
    void it_is_found_raw_and_as_an_escape_in_values_and_keys(int character) {
        var written = Character.toString(character);
        var escape = "\"a\\U%08X\"".formatted(character);

        assertThat(raw("a: b\nc: d" + written + "\n")).containsExactly("2:5 character");
        assertThat(escaped("a: b\nc: " + escape + "\n")).containsExactly("2:4 character");
        assertThat(escaped("a: b\n" + escape + ": c\n")).containsExactly("2:1 character");
        assertThat(escaped("- a\n- " + escape + "\n")).containsExactly("2:3 character");
    }

    @Test
    void half_of_a_pair_is_found_and_a_pair_is_a_character() {
        assertThat(escaped("a: \"\\uD83D\"\n")).containsExactly("1:4 character");
        assertThat(escaped("a: \"\\uDE00b\"\n")).containsExactly("1:4 character");
        assertThat(escaped("a: \"\\uD83D\\uDE00\"\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', 0xE9, 0xA0, 0x0623, 0x4E2D, 0x1F600})
    void every_other_character_is_accepted_both_ways(int character) {
        assertThat(raw("a: " + Character.toString(character) + "\n")).isEmpty();
        assertThat(escaped("a: \"\\U%08X\"\n".formatted(character))).isEmpty();
    }

    /** Persian, Urdu with a vowel sign, Hindi, Sinhala. */
    @ParameterizedTest
    @ValueSource(strings = {"می\u200cشود", "ب\u064e\u200cب", "क्\u200cष", "ශ්\u200dරී"})
    void a_joiner_that_its_script_needs_is_accepted_both_ways(String word) {
        assertThat(raw("a: " + word + "\n")).isEmpty();
        assertThat(escaped("a: \"" + word.replace("\u200c", "\\u200C") + "\"\n"))
                .isEmpty();
        assertThat(SourceReader.fault(word)).isEmpty();
    }

    /** Between letters that are never joined, beside a space, twice, at an end, and the joiner where it changes nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200cb",
                "\u062f\u200c\u0645",
                "\u0645 \u200c\u0645",
                "\u0645\u200c",
                "\u200c\u0645",
                "\u0645\u200d\u0645",
                "क\u200cष"
            })
    void a_joiner_that_changes_nothing_is_found(String word) {
        assertThat(raw("a: " + word + "\n")).hasSize(1);
        assertThat(escaped("a: \"" + word + "\"\n")).hasSize(1);
        assertThat(SourceReader.fault(word)).isPresent();
    }
}
