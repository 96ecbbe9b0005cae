package com.tegsoft.portbook.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings for people: the place, the defect, the line with the defect marked, the remedy. */
public final class TextPrinter {

    /** A longer line is cut to a window around the defect. */
    private static final int WIDTH = 110;

    private static final String RED = "\u001b[1;31m";
    private static final String CYAN = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private final Map<String, Source> sources;
    private final boolean colour;

    /** Lines by file, divided once for all findings of a file. */
    private final Map<String, List<String>> lines = new HashMap<>();

    private final StringBuilder out = new StringBuilder();

    private TextPrinter(Map<String, Source> sources, boolean colour) {
        this.sources = sources;
        this.colour = colour;
    }

    /** All findings and a line that counts them; nothing for none. */
    public static String print(Report report, boolean colour) {
        var printer = new TextPrinter(report.sources(), colour);
        report.findings().forEach(printer::print);
        if (!report.findings().isEmpty()) {
            printer.out.append(report.count()).append("; run `portbook explain NAME` for the reason\n");
        }
        return printer.out.toString();
    }

    private void print(Finding finding) {
        out.append(finding.at())
                .append(": ")
                .append(paint(RED, Visible.of(finding.message())))
                .append("  [")
                .append(finding.check())
                .append("]\n");
        excerpt(finding.at());
        out.append("   = ")
                .append(paint(CYAN, "help"))
                .append(": ")
                .append(Visible.of(finding.help()))
                .append('\n');
        finding.related().forEach(other -> out.append("   = see ")
                .append(other.at())
                .append(": ")
                .append(Visible.of(other.note()))
                .append('\n'));
        out.append('\n');
    }

    private void excerpt(Location at) {
        var ofFile = lines.computeIfAbsent(
                at.file(), file -> sources.containsKey(file) ? sources.get(file).lines() : List.of());
        if (at.line() > ofFile.size()) {
            return;
        }
        var line = ofFile.get(at.line() - 1);
        var length = line.codePointCount(0, line.length());
        var start = Math.min(at.column() - 1, length);
        var end = at.endLine() > at.line() ? length : Math.min(at.endColumn() - 1, length);
        var from = start > WIDTH - 20 ? start - 20 : 0;
        var to = Math.min(length, from + WIDTH);
        var number = Integer.toString(at.line());
        out.append(number)
                .append(" | ")
                .append(Visible.of(slice(line, from, to)))
                .append('\n')
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(start - from))
                .append(paint(RED, "^".repeat(Math.max(1, Math.min(end, to) - start))))
                .append('\n');
    }

    private static String slice(String line, int from, int to) {
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    }

    private String paint(String sequence, String text) {
        return colour ? sequence + text + PLAIN : text;
    }
}
