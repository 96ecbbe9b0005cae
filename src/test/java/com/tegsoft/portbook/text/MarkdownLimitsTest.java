package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of anything a page may have before it is parsed. */
class MarkdownLimitsTest {

    private static MarkdownLimits.Bounded read(String text) {
        return MarkdownLimits.of(new Source("p.md", text));
    }

    private static List<String> messages(String text) {
        return read(text).findings().stream().map(Finding::message).toList();
    }

    @ParameterizedTest(name = "`{0}` {1} times")
    @CsvSource(delimiter = '¦', textBlock = """
            a        ¦ 10000 ¦ a line of 10001 characters; the limit is 10000
            =        ¦ 300   ¦ the same sign more than 300 times in a row; the limit is 300
            a|       ¦ 100   ¦ a line with 101 `|`; the limit is 100
            a[       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a]       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a!       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a<       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a&       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a*       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a_       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a`       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a\\      ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a~       ¦ 500   ¦ a paragraph with 501 signs of markup; the limit is 500
            a\\n     ¦ 1000  ¦ line 1001 of a block without a blank line; the limit is 1000
            [a]\\n   ¦ 100   ¦ 101 lines in a row that begin with `[`; the limit is 100
            ' [a]\\n' ¦ 100  ¦ 101 lines in a row that begin with `[`; the limit is 100
            """)
    void so_much_may_be_there_and_not_one_more(String part, int most, String message) {
        var text = part.replace("\\n", "\n").replace("\\\\", "\\");
        assertThat(messages(text.repeat(most))).isEmpty();
        assertThat(messages(text.repeat(most + 1))).containsExactly(message);
    }

    /** Each of these can open a quotation, a list or a definition within the one before it. */
    @ParameterizedTest(name = "`{0}` {1} times")
    @CsvSource(delimiter = '¦', textBlock = """
            >             ¦ 200 ¦ 201
            '> '          ¦ 100 ¦ 202
            '- '          ¦ 100 ¦ 202
            '+ '          ¦ 100 ¦ 202
            '* '          ¦ 100 ¦ 202
            ': '          ¦ 100 ¦ 202
            '~ '          ¦ 100 ¦ 202
            ' '           ¦ 200 ¦ 201
            \\t           ¦ 200 ¦ 201
            -\\t          ¦ 100 ¦ 202
            '1. '         ¦ 66  ¦ 201
            '1) '         ¦ 66  ¦ 201
            '123456789. ' ¦ 18  ¦ 209
            """)
    void the_first_word_comes_after_at_most_two_hundred_characters(String marker, int most, int characters) {
        var sign = marker.replace("\\t", "\t");
        assertThat(messages(sign.repeat(most) + "word")).isEmpty();
        assertThat(messages(sign.repeat(most + 1) + "word"))
                .containsExactly(
                        "a line whose first word comes after %s characters; the limit is 200".formatted(characters));
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            a>
            -a
            -
            1.a
            '1234567890. '
            1
            '1: '
            '. '
            '|  '
            """)
    void other_signs_are_words_themselves(String sign) {
        assertThat(messages(sign.repeat(100))).isEmpty();
    }

    @Test
    void a_marker_may_be_the_last_of_its_line() {
        assertThat(messages("- ".repeat(100) + "-"))
                .containsExactly("a line whose first word comes after 201 characters; the limit is 200");
    }

    @Test
    void blank_lines_begin_another_block_however_long_they_are() {
        assertThat(messages(("a\n".repeat(600) + " ".repeat(300) + "\n").repeat(2)))
                .isEmpty();
        assertThat(messages(("[a]\n".repeat(60) + "\n").repeat(2))).isEmpty();
        assertThat(messages(("[a]\n".repeat(60) + "a\n").repeat(2)))
                .contains("101 lines in a row that begin with `[`; the limit is 100");
    }

    @Test
    void a_line_beyond_a_limit_is_blank_for_the_parser_and_all_others_keep_their_places() {
        var row = "a|".repeat(101);
        var read = read("one\n" + row + "\ntwo\n" + row);

        assertThat(read.text()).isEqualTo("one\n" + " ".repeat(202) + "\ntwo\n" + " ".repeat(202));
        assertThat(read.findings())
                .extracting(Finding::at)
                .containsExactly(new Location("p.md", 2, 1, 2, 2), new Location("p.md", 4, 1, 4, 2));
        assertThat(read.findings()).extracting(Finding::check).containsOnly("input-too-large");
        assertThat(read("> ".repeat(101) + "a").findings())
                .extracting(Finding::check)
                .containsExactly("nested-too-deep");
    }
}
