package com.tegsoft.portbook.faults;

import com.tegsoft.portbook.hash.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * A single fault in a text: some of its lines are replaced.
 *
 * @param kind what was done, in a few words
 * @param file where
 * @param line number of the first line that is replaced, counted from 1
 * @param before the lines as they are
 * @param after the lines instead
 */
record Fault(String kind, String file, int line, List<String> before, List<String> after) {

    private static final int CONTEXT = 24;
    private static final int SHOWN = 90;
    private static final int NAME = 10;

    Fault {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Identifies the fault wherever in its file the lines are, so that a list of faults survives other edits. */
    String name() {
        return Sha256.hex(String.join("\n", kind, file, joined(before), joined(after)))
                .substring(0, NAME);
    }

    /** The whole text with the fault in it. */
    String in(List<String> text) {
        var lines = new ArrayList<>(text.subList(0, line - 1));
        lines.addAll(after);
        lines.addAll(text.subList(line - 1 + before.size(), text.size()));
        return String.join("\n", lines) + "\n";
    }

    /** What was changed, without what is the same on both sides. */
    String shown() {
        var old = joined(before);
        var other = joined(after);
        var start = 0;
        while (start < Math.min(old.length(), other.length()) && old.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < Math.min(old.length(), other.length()) - start
                && old.charAt(old.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return "%s:%s: %s: `%s` becomes `%s`"
                .formatted(file, line, kind, part(old, start, end), part(other, start, end));
    }

    private static String part(String text, int start, int end) {
        var part = text.substring(
                Math.max(0, start - CONTEXT), Math.min(text.length(), text.length() - end + CONTEXT / 2));
        return part.length() > SHOWN ? part.substring(0, SHOWN) + "…" : part;
    }

    private static String joined(List<String> lines) {
        return String.join(" ⏎ ", lines.stream().map(String::strip).toList());
    }
}
