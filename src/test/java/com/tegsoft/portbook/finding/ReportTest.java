package com.tegsoft.portbook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs make of findings, hostile ones among them. */
class ReportTest {

    private static final Rule RULE = new Rule("bad-port", "It | hurts.", "see elsewhere");

    @Test
    void github_cannot_be_given_a_command_by_the_content() {
        var printed = GithubPrinter.print(report(new Finding(
                "bad-port",
                new Location("a,b:c.yaml", 3, 4, 3, 6),
                "`50%\n::error::x` is none",
                "write: one, please")));
        assertThat(printed)
                .isEqualTo("::error file=docs/a%2Cb%3Ac.yaml,line=3,endLine=3,col=4,endColumn=6,title=bad-port::"
                        + "`50%25\u25a1::error::x` is none%0Awrite: one, please\n");
    }

    @Test
    void github_shows_no_columns_of_several_lines() {
        assertThat(GithubPrinter.print(report(finding(new Location("a.yaml", 3, 4, 5, 6), "long"))))
                .contains("line=3,endLine=5,title=");
    }

    @Test
    void github_takes_ten_errors_and_the_rest_is_counted() {
        var printed = GithubPrinter.print(report(IntStream.rangeClosed(1, 13)
                .mapToObj(line -> finding(new Location("a.yaml", line, 1, line, 2), "x"))
                .toArray(Finding[]::new)));
        assertThat(printed.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(printed).contains("::notice title=Portbook::3 more;");
    }

    @Test
    void no_content_breaks_out_of_the_block_of_a_summary() {
        var printed = MarkdownPrinter.print(report(finding(Location.startOf("a.yaml"), "`````\n# <b>x</b> ```` ````")));
        var fence = "`".repeat(6);
        assertThat(printed).contains("\n" + fence + "text\n").contains("\n" + fence + "\n");
        assertThat(printed).contains("| `bad-port` | 1 | It \\| hurts. |");
        assertThat(MarkdownPrinter.print(report())).contains("no findings");
    }

    @Test
    void a_summary_stays_below_the_limit_of_a_comment() {
        var long100 = "`" + "x".repeat(200) + "`";
        var printed = MarkdownPrinter.print(report(IntStream.rangeClosed(1, 500)
                .mapToObj(line -> finding(new Location("a.yaml", line, 1, line, 2), long100 + line))
                .toArray(Finding[]::new)));
        assertThat(printed.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
        assertThat(printed)
                .contains("400 more; run `portbook check` to see all")
                .contains("500 findings");
    }

    @Test
    void another_program_reads_the_junit_report(@TempDir Path folder) throws Exception {
        var file = Files.writeString(
                folder.resolve("report.xml"),
                JunitPrinter.print(report(finding(new Location("a.yaml", 3, 4, 3, 6), "`\u0007\uffff<&\">]]>` is none")
                        .with(Location.startOf("b.yaml"), "the other"))));
        var cases = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(file.toString()).stream()
                        .flatMap(suite -> suite.getTestCases().stream())
                        .toList();
        assertThat(cases).extracting(ReportTestCase::getName).containsExactly("good", "docs/a.yaml:3:4");
        assertThat(cases).extracting(ReportTestCase::hasFailure).containsExactly(false, true);
        assertThat(cases.get(1).getFailureMessage()).isEqualTo("`\u25a1\u25a1<&\">]]>` is none");
        assertThat(cases.get(1).getFailureDetail()).contains("a remedy").contains("b.yaml:1:1: the other");
    }

    @Test
    void a_fingerprint_stays_while_lines_move_and_tells_equal_findings_apart() {
        var before = fingerprints(
                finding(new Location("a.yaml", 3, 4, 3, 6), "x"), finding(new Location("a.yaml", 9, 4, 9, 6), "x"));
        var after = fingerprints(
                finding(new Location("a.yaml", 13, 8, 13, 10), "x"),
                finding(new Location("a.yaml", 20, 4, 20, 6), "x"));
        var other = fingerprints(finding(new Location("a.yaml", 3, 4, 3, 6), "y"));
        assertThat(before).isEqualTo(after).doesNotHaveDuplicates().doesNotContainAnyElementsOf(other);
    }

    @Test
    void sarif_says_which_program_found_it_and_where_that_is_from() throws IOException {
        var driver = new JsonMapper().readTree(SarifPrinter.print(report())).at("/runs/0/tool/driver");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + driver.at("/version").asString() + "-SNAPSHOT</version>");
        assertThat(driver.at("/informationUri").asString()).startsWith("https://");
    }

    private static List<String> fingerprints(Finding... findings) {
        return new JsonMapper()
                .readTree(SarifPrinter.print(report(findings)))
                .at("/runs/0/results")
                .valueStream()
                .map(result -> result.at("/partialFingerprints")
                        .properties()
                        .iterator()
                        .next()
                        .getValue())
                .map(JsonNode::asString)
                .toList();
    }

    private static Finding finding(Location at, String message) {
        return new Finding("bad-port", at, message, "a remedy");
    }

    private static Report report(Finding... findings) {
        return new Report(
                Arrays.asList(findings), Map.of(), Path.of("docs"), List.of(RULE, new Rule("good", "Why.", "how")));
    }
}
