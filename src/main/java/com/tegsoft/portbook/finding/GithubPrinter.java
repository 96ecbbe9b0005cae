package com.tegsoft.portbook.finding;

/**
 * Findings as workflow commands, which GitHub shows at the lines of a pull request. It shows only ten errors per step,
 * so the rest is counted and listed in the summary of the job ({@link MarkdownPrinter}).
 */
public final class GithubPrinter {

    private static final int MOST = 10;

    private GithubPrinter() {}

    /** A line for each of the first ten findings, and one that counts the others. */
    public static String print(Report report) {
        var lines = new StringBuilder();
        report.findings().stream().limit(MOST).forEach(finding -> lines.append(command(report, finding)));
        var more = report.findings().size() - MOST;
        if (more > 0) {
            lines.append("::notice title=Portbook::%s more; see the job summary\n".formatted(more));
        }
        return lines.toString();
    }

    private static String command(Report report, Finding finding) {
        var at = finding.at();
        var columns = at.line() == at.endLine() ? ",col=%s,endColumn=%s".formatted(at.column(), at.endColumn()) : "";
        return "::error file=%s,line=%s,endLine=%s%s,title=%s::%s\n"
                .formatted(
                        property(report.path(at)),
                        at.line(),
                        at.endLine(),
                        columns,
                        property(finding.check()),
                        data(Visible.of(finding.message()) + "\n" + Visible.of(finding.help())));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
