package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.finding.GithubPrinter;
import com.tegsoft.portbook.finding.JsonPrinter;
import com.tegsoft.portbook.finding.JunitPrinter;
import com.tegsoft.portbook.finding.MarkdownPrinter;
import com.tegsoft.portbook.finding.Report;
import com.tegsoft.portbook.finding.SarifPrinter;
import com.tegsoft.portbook.finding.TextPrinter;
import java.nio.file.Path;
import java.util.Locale;

/** The forms in which findings are printed. */
public enum FindingPrinter {
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

    public void print(CheckResult result, Terminal terminal) {
        print(result, Path.of(""), terminal);
    }

    /** The same with the content folder before the file names, for programs that need it to find them. */
    public void print(CheckResult result, Path folder, Terminal terminal) {
        terminal.out().print(form(result.report(folder), terminal.colour()));
        terminal.out().flush();
    }

    /** The name of the format as an option value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
