package com.tegsoft.portbook.finding;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings for the summary of a job and for a pull request comment: which checks, how often and why, then all of them
 * as on a terminal, in a code block, where nothing in the content is interpreted as markup.
 */
public final class MarkdownPrinter {

    /** A summary is limited to one mebibyte and a comment to 65,536 characters; this many findings fit both. */
    private static final int MOST = 100;

    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private MarkdownPrinter() {}

    /** A section with a heading; for no findings, a line that says so. */
    public static String print(Report report) {
        if (report.findings().isEmpty()) {
            return "### Portbook: no findings\n\nAll %s checks passed.\n"
                    .formatted(report.rules().size());
        }
        var shown = report.findings().stream().limit(MOST).toList();
        var text = TextPrinter.print(new Report(shown, report.sources(), report.folder(), report.rules()), false);
        var more = report.findings().size() - shown.size();
        return "### Portbook: %s\n\n%s\n%s%s"
                .formatted(
                        report.count(),
                        table(report),
                        codeBlock("text", text),
                        more > 0 ? "\n%s more; run `portbook check` to see all\n".formatted(more) : "");
    }

    /**
     * Text in which nothing is markup and every character is visible.
     *
     * @param text ends with a line break
     */
    public static String codeBlock(String language, String text) {
        var fence = "`".repeat(longestFence(text) + 1);
        return "%s%s\n%s%s\n".formatted(fence, language, Visible.lines(text), fence);
    }

    private static int longestFence(String text) {
        return FENCE.matcher(text)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(2);
    }

    private static String table(Report report) {
        var counts = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.counting()));
        Map<String, String> why = report.rules().stream().collect(Collectors.toMap(Rule::id, Rule::why));
        var rows = new StringBuilder("| check | findings | why it matters |\n| --- | ---: | --- |\n");
        counts.forEach((check, count) -> rows.append("| `%s` | %s | %s |\n"
                .formatted(check, count, why.getOrDefault(check, "").replace("|", "\\|"))));
        return rows.toString();
    }
}
