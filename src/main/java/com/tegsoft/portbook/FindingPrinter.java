package com.tegsoft.portbook;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.finding.GithubPrinter;
import com.tegsoft.portbook.finding.JsonPrinter;
import com.tegsoft.portbook.finding.JunitPrinter;
import com.tegsoft.portbook.finding.MarkdownPrinter;
import com.tegsoft.portbook.finding.Report;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.finding.SarifPrinter;
import com.tegsoft.portbook.finding.TextPrinter;
import java.nio.file.Path;

/** The forms in which findings are printed. */
enum FindingPrinter {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT,
    MARKDOWN;

    private String form(Report report, boolean colour) {
        return switch (this) {
            case TEXT -> TextPrinter.print(report, colour);
            case JSON -> JsonPrinter.print(report);
            case SARIF -> SarifPrinter.print(report);
            case GITHUB -> GithubPrinter.print(report);
            case JUNIT -> JunitPrinter.print(report);
            case MARKDOWN -> MarkdownPrinter.print(report);
        };
    }

    void print(Build.Outcome.Refused refused, Terminal terminal) {
        print(refused, Path.of(""), terminal);
    }

    /** The same with the content folder before the file names, for programs that need it to find them. */
    void print(Build.Outcome.Refused refused, Path folder, Terminal terminal) {
        terminal.out().print(form(report(refused, folder), terminal.colour()));
        terminal.out().flush();
    }

    /** Findings with the checks that they come from. */
    static Report report(Build.Outcome.Refused refused, Path folder) {
        var rules = Checks.all().stream()
                .map(check -> new Rule(
                        check.id(),
                        check.why(),
                        "run `portbook explain %s` for an example and its fix".formatted(check.id())))
                .toList();
        return new Report(refused.findings(), refused.sources(), folder, rules);
    }

    /** The name of the format as an option value. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
