package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of the translations' lock were not written by the command. Lines are written with {@code /}, a record is its id. */
class LockLinesTest {

    private static final String HASHES = ": 0123456789ab ba9876543210";

    private static Source source(String lines) {
        var text = new StringBuilder();
        for (var line : lines.isEmpty() ? List.<String>of() : List.of(lines.split("/", -1))) {
            text.append(line.contains(".") ? "  " + line + HASHES : line).append('\n');
        }
        return new Source("translations.lock", text.toString());
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            de:                                             | ''
            de:/services.a.name/services.b.name             | ''
            '# head/# more/de:/services.a.name'             | ''
            de:/services.b.name/tr:/services.a.name         | ''
            de:/services.b.name/services.a.name             | 3
            de:/services.a.name/services.a.about            | 3
            de:/services.b.about/services.b.name/services.a.about/services.a.name | ''
            de:/services.b.about/services.b.name/services.a.about   | 4
            de:/services.b.about/services.a.about/services.a.name   | 3
            de:/services.b.about/services.b.name/services.a.about/services.a.name/services.b.text | 6
            de:/services.b.name/services.a.name/tr:/services.b.name/services.a.name | 3 6
            de:/pages.a                                     | ''
            de:/nothing                                     | 2
            de://services.a.name                            | 2
            '# head/de:/# inside/services.a.name'           | 3
            de:/services.a                                  | ''
            d e:                                            | 1
            ''                                              | 1
            """)
    void a_line_that_the_command_would_not_write_is_named(String lines, String places) {
        var findings = LockLines.findings(source(lines));
        assertThat(String.join(
                        " ",
                        findings.stream()
                                .map(finding -> Integer.toString(finding.at().line()))
                                .toList()))
                .isEqualTo(places);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.check()).isEqualTo("edited-lock"));
    }

    @Test
    void a_finding_says_what_is_wrong_with_the_line() {
        assertThat(LockLines.findings(source("de:/services.b.name/services.a.name"))
                        .get(0)
                        .message())
                .isEqualTo("`services.a.name` is out of order: it comes after `services.b.name`");
        assertThat(LockLines.findings(source("de:/nothing")).get(0))
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("`nothing` is not a line that `portbook l10n accept` writes"))
                .satisfies(
                        finding -> assertThat(finding.at()).isEqualTo(new Location("translations.lock", 2, 1, 2, 8)));
        assertThat(LockLines.findings(source("de:/ /services.a.name")).get(0).message())
                .startsWith("a blank line is not a line");
        assertThat(LockLines.findings(source("")).get(0).message()).isEqualTo("the file is empty");
    }

    @Test
    void a_file_that_is_something_else_is_given_up_after_twenty_lines() {
        assertThat(LockLines.findings(source("de:" + "/nothing".repeat(40)))).hasSize(20);
        assertThat(LockLines.findings(source("de:" + "/nothing".repeat(19)))).hasSize(19);
    }

    @Test
    void comments_are_kept_from_the_head_only() {
        assertThat(LockLines.head(source("# a/# b/de:/# c"))).isEqualTo("# a\n# b\n");
        assertThat(LockLines.head(source("de:/# c"))).isEmpty();
    }

    @Test
    void a_text_that_is_recorded_twice_has_a_remedy_of_its_own() {
        var twice = new Finding("duplicate-key", Location.startOf("translations.lock"), "twice", "delete one");
        assertThat(LockLines.explained(twice).help()).startsWith("delete both lines");
        var elsewhere = new Finding("duplicate-key", Location.startOf("matrix.yaml"), "twice", "delete one");
        assertThat(LockLines.explained(elsewhere)).isSameAs(elsewhere);
        var other = new Finding("invalid-yaml", Location.startOf("translations.lock"), "broken", "fix it");
        assertThat(LockLines.explained(other)).isSameAs(other);
    }
}
