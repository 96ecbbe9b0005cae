package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same lines in another order say something else, unless they stand at different places. */
class LineOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "right", textBlock = """
            /a, /b, Why/c            | /a, /b, Why/c            | right
            /a, /b, Why/c            | /a, Why/c, /b            | right
            /a, /b, Why/c            | /b, /a, Why/c            | in another order: b, where this belongs: a
            Why/c, Why/d, Why/c      | Why/c, Why/c, Why/d      | in another order: Why: c, where this belongs: Why: d
            head/title: a, head/link | head/link, head/title: a | right
            head/Content-Security-Policy: a, head/script b | head/script b, head/Content-Security-Policy: a | in another order: head: script b, where this belongs: head: Content-Security-Policy: a
            """)
    void lines_of_a_place_keep_their_order(String must, String said, String message) {
        assertThat(LineOrder.findings("a.html", lines(must), lines(said)).stream()
                        .map(Finding::message)
                        .findFirst())
                .isEqualTo(Optional.ofNullable(message));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a b   | a b   | []
            a b   | b a   | [in another order: b, where this belongs: a]
            a b c | a c b | [in another order: c, where this belongs: b]
            """)
    void lines_of_a_copy_keep_their_order(String must, String said, String messages) {
        var expected = Arrays.asList(must.split(" ", -1));
        assertThat(LineOrder.ofSame("a.md", expected, Arrays.asList(said.split(" ", -1))).stream()
                        .map(Finding::message)
                        .toList())
                .hasToString(messages);
    }

    private static List<PageLine> lines(String written) {
        return Arrays.stream(written.split(", ", -1))
                .map(line -> line.split("/", 2))
                .map(parts -> PageLine.of(parts[0], parts[1]))
                .toList();
    }
}
