package com.tegsoft.portbook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Voice                                | Voice
            E-mail/fax                           | E-mail fax
            [beta]: what? *any* \\\\ all         | beta what any all
            'quoted'                             | \u2019quoted\u2019
            Tab\tand  blanks                     | Tab and blanks
            /                                    | -
            \u0627\u0644\u0635\u0648\u062a       | \u0627\u0644\u0635\u0648\u062a
            1234567890123456789012345678901      | 1234567890123456789012345678901
            12345678901234567890123456789012     | 123456789012345678901234567890\u2026
            12345678901234567890123456789 012345 | 12345678901234567890123456789\u2026
            12345678901234567890123456789\uD83D\uDE00x | 12345678901234567890123456789\u2026
            1234567890123456789012345678\uD83D\uDE00xy | 1234567890123456789012345678\uD83D\uDE00\u2026
            1234567890123456789012345678e\u0301\u0301x | 1234567890123456789012345678\u2026
            History                              | History (2)
            """)
    void a_name_becomes_one_that_spreadsheet_programs_accept(String name, String expected) {
        assertThat(SheetNames.of(List.of(name))).containsExactly(expected);
    }

    @Test
    void names_that_programs_cannot_tell_apart_get_numbers() {
        assertThat(SheetNames.of(
                        List.of("Voice", "voice", "VOICE", "Vo/ice", "Vo:ice", "\uFF36oice", "Stra\u00dfe", "STRASSE")))
                .containsExactly(
                        "Voice",
                        "voice (2)",
                        "VOICE (3)",
                        "Vo ice",
                        "Vo ice (2)",
                        "\uFF36oice (4)",
                        "Stra\u00dfe",
                        "STRASSE (2)");
    }

    @Test
    void names_that_begin_alike_stay_different_when_they_are_cut() {
        var begin = "Telephone calls of all branches and";
        assertThat(SheetNames.of(List.of(begin + " shops", begin + " homes", begin + " cars")))
                .containsExactly(
                        "Telephone calls of all branche\u2026",
                        "Telephone calls of all bra\u2026 (2)",
                        "Telephone calls of all bra\u2026 (3)");
    }

    @Test
    void a_number_that_is_a_name_already_is_not_given_twice() {
        assertThat(SheetNames.of(List.of("A (2)", "A", "a", "a"))).containsExactly("A (2)", "A", "a (3)", "a (4)");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_names_become_legal_and_different_ones(long seed) {
        var random = new Random(seed);
        var parts = List.of(
                "'",
                "[",
                "]",
                ":",
                "*",
                "?",
                "/",
                "\\",
                " ",
                "a",
                "A",
                "\u0131",
                "\u0130",
                "\u00df",
                "\uD83D\uDE00",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "e\u0301",
                "\u0635\u0648\u062a",
                "History",
                "(2)",
                "long enough to be cut ");
        var names = new ArrayList<String>();
        for (var i = 0; i < 300; i++) {
            names.add(random.ints(1 + random.nextInt(9), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining()));
        }
        var sheets = SheetNames.of(names);
        assertThat(sheets).hasSize(300).allSatisfy(name -> {
            assertThat(name)
                    .hasSizeBetween(1, 31)
                    .doesNotContainPattern("[\\[\\]:*?/\\\\']")
                    .isEqualTo(name.strip());
            assertThat(name).isNotEqualToIgnoringCase("History");
            assertThat(name.codePoints())
                    .noneMatch(unit -> unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE);
        });
        assertThat(sheets.stream().map(name -> name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }
}
