package com.tegsoft.portbook.finding;

import java.util.Collection;
import java.util.Map;

/** Findings for people: the place, the defect, the line with the culprit marked, the remedy. */
public final class TextPrinter {

    /** A longer line is cut to a window around the culprit. */
    private static final int WIDTH = 110;

    private static final String RED = "\u001b[1;31m";
    private static final String CYAN = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private final Map<String, Source> sources;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    private TextPrinter(Map<String, Source> sources, boolean colour) {
        this.sources = sources;
        this.colour = colour;
    }

    /** All findings and a line that counts them; nothing for none. */
    public static String print(Collection<Finding> findings, Map<String, Source> sources, boolean colour) {
        var printer = new TextPrinter(sources, colour);
        findings.forEach(printer::print);
        if (!findings.isEmpty()) {
            var files = findings.stream()
                    .map(finding -> finding.at().file())
                    .distinct()
                    .count();
            printer.out.append("%s %s in %s %s; `portbook explain NAME` tells why%n"
                    .formatted(
                            findings.size(),
                            findings.size() == 1 ? "finding" : "findings",
                            files,
                            files == 1 ? "file" : "files"));
        }
        return printer.out.toString().replace("\r\n", "\n");
    }

    private void print(Finding finding) {
        out.append(finding.at())
                .append(": ")
                .append(paint(RED, visible(finding.message())))
                .append("  [")
                .append(finding.check())
                .append("]\n");
        excerpt(finding.at());
        out.append("   = ")
                .append(paint(CYAN, "help"))
                .append(": ")
                .append(visible(finding.help()))
                .append('\n');
        finding.related().forEach(other -> out.append("   = see ")
                .append(other.at())
                .append(": ")
                .append(visible(other.note()))
                .append('\n'));
        out.append('\n');
    }

    private void excerpt(Location at) {
        var source = sources.get(at.file());
        var lines = source == null ? java.util.List.<String>of() : source.lines();
        if (at.line() > lines.size()) {
            return;
        }
        var line = lines.get(at.line() - 1);
        var length = line.codePointCount(0, line.length());
        var start = Math.min(at.column() - 1, length);
        var end = at.endLine() > at.line() ? length : Math.min(at.endColumn() - 1, length);
        var from = start > WIDTH - 20 ? start - 20 : 0;
        var to = Math.min(length, from + WIDTH);
        var number = Integer.toString(at.line());
        out.append(number)
                .append(" | ")
                .append(visible(slice(line, from, to)))
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

    /** What a terminal would obey, and what nobody sees, becomes a visible box of the same width. */
    private static String visible(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                                ? (c == '\t' ? ' ' : '\u25a1')
                                : c));
        return shown.toString();
    }

    private String paint(String sequence, String text) {
        return colour ? sequence + text + PLAIN : text;
    }
}
