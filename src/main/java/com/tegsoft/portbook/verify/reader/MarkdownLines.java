package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a copy of a page in Markdown says, in the form of {@link CopiedLines}. */
public final class MarkdownLines {

    private static final Pattern BLOCK = Pattern.compile("^(?: *(?:- |\\d+\\. |> |>$))*(?:#{1,6} )? *");
    private static final Pattern RULE = Pattern.compile("\\|(?: --- \\|)+");

    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    /** Which row of a table is the rule below its head. */
    private static final int SECOND = 2;

    /** What is before the target of a link, in which no sign means anything else. */
    private static final String TARGET = "](";

    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private MarkdownLines() {}

    public static List<String> of(String markdown) {
        var lines = new ArrayList<String>();
        var fence = "";
        var rows = 0;
        for (var line : markdown.lines().toList()) {
            var words = BLOCK.matcher(line).replaceFirst("");
            if (fence.isEmpty() && FENCE.matcher(words).matches()) {
                fence = words;
            } else if (!fence.isEmpty() && words.equals(fence)) {
                fence = "";
            } else if (!fence.isEmpty()) {
                add(lines, line);
            } else {
                rows = words.startsWith("|") ? rows + 1 : 0;
                if (rows != SECOND || !RULE.matcher(words).matches()) {
                    add(lines, rows > 0 ? row(words) : words(words));
                }
            }
        }
        return lines;
    }

    private static void add(List<String> lines, String words) {
        var one = PageLine.inOneLine(words);
        if (!one.isEmpty()) {
            lines.add(one);
        }
    }

    private static String row(String row) {
        var cells = CELL_END.split(row.substring(1), -1);
        return CopiedLines.cells(Stream.of(cells).map(cell -> PageLine.inOneLine(words(cell))));
    }

    /** Words without what marks them as code or bold, and without the backslashes before characters that are to mean nothing. */
    private static String words(String text) {
        var words = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                words.append(text.charAt(at));
            } else if (text.startsWith(TARGET, at)) {
                var end = text.indexOf(')', at);
                words.append(text, at, end < 0 ? text.length() : end);
                at = end < 0 ? text.length() : end - 1;
            } else if (c == '`') {
                at = code(text, at, words);
            } else if (c != '*') {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** Adds a piece of code; returns where it ends. */
    private static int code(String text, int start, StringBuilder words) {
        var from = start;
        while (from < text.length() && text.charAt(from) == '`') {
            from++;
        }
        var fence = text.substring(start, from);
        var end = text.indexOf(fence, from);
        if (end < 0) {
            throw new UnreadableArtefact("code that does not end: " + text);
        }
        words.append(text, from, end);
        return end + fence.length() - 1;
    }
}
