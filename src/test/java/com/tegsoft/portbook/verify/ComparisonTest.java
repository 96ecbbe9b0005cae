package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing in a file, and what is too much, each as often as it is. */
class ComparisonTest {

    @ParameterizedTest(name = "expected [{0}], read [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            ''    | ''    | ''
            a b   | a b   | ''
            a b   | b a   | ''
            a b   | a     | -b
            a     | a b   | +b
            a     | ''    | -a
            ''    | a     | +a
            a     | b     | -a +b
            a a   | a     | -a
            a     | a a   | +a
            a a   | a a   | ''
            a a   | a a a | +a
            a a b | a b b | -a +b
            a b   | c d   | -a -b +c +d
            """)
    void every_difference_is_found(String expected, String actual, String difference) {
        var findings = Comparison.findings("x.csv", words(expected), words(actual));
        assertThat(findings.stream().map(ComparisonTest::sign).collect(Collectors.joining(" ")))
                .isEqualTo(difference);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo("read-back");
            assertThat(finding.at()).hasToString("x.csv:1:1");
        });
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String sign(Finding finding) {
        return finding.message().replace("missing in this file: ", "-").replace("not in the matrix: ", "+");
    }

    @Test
    void a_file_that_cannot_be_read_says_why() {
        assertThat(Comparison.unreadable("x.csv", new UnreadableArtefact("line 2 has 3 fields"))
                        .message())
                .isEqualTo("cannot read this file back: line 2 has 3 fields");
    }
}
