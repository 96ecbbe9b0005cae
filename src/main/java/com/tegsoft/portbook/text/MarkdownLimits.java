package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Limits for a page, checked before it is parsed: the parser's time grows with the square of these figures, and its regular
 * expressions and nested blocks use up the stack. No normal page reaches them.
 */
final class MarkdownLimits {

    /** The maximum number of markup characters in a paragraph. */
    static final int SIGNS = 500;

    private static final int CHARACTERS = 10_000;
    private static final int LINES = 1_000;
    private static final int DEFINITIONS = 100;
    private static final int BEGINNING = 200;
    private static final int COLUMNS = 100;
    private static final int RUN = 300;

    private static final Pattern SAME_SIGN = Pattern.compile("([^\\p{L}\\p{N}\\s])\\1{" + RUN + "}");

    private final Places places;
    private final StringBuilder text;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * The text that the parser may read.
     *
     * @param text the page, with spaces in place of each line that is beyond a limit
     */
    record Bounded(String text, List<Finding> findings) {}

    private record Excess(String check, String defect, String help) {}

    private MarkdownLimits(Source source) {
        this.places = new Places(source);
        this.text = new StringBuilder(source.text());
    }

    static Bounded of(Source source) {
        var limits = new MarkdownLimits(source);
        var page = source.text();
        var lines = 0;
        var definitions = 0;
        for (var from = 0; from < page.length(); ) {
            var end = page.indexOf('\n', from);
            var line = page.substring(from, end < 0 ? page.length() : end);
            lines = line.isBlank() ? 0 : lines + 1;
            definitions =
                    line.isBlank() ? 0 : definitions + (line.stripLeading().startsWith("[") ? 1 : 0);
            var start = from;
            ofLine(line).or(ofBlock(lines, definitions)).ifPresent(excess -> limits.refuse(excess, line, start));
            from += line.length() + 1;
        }
        return new Bounded(limits.text.toString(), List.copyOf(limits.findings));
    }

    private void refuse(Excess excess, String line, int from) {
        text.replace(from, from + line.length(), " ".repeat(line.length()));
        var at = places.at(from, from + Math.min(line.length(), 1));
        findings.add(new Finding(excess.check, at, excess.defect, excess.help));
    }

    private static Optional<Excess> ofLine(String line) {
        var beginning = beginning(line);
        if (line.length() > CHARACTERS) {
            return tooMany("a line of %s characters", line.length(), CHARACTERS, "break it into several lines");
        }
        if (beginning > BEGINNING && !line.isBlank()) {
            return Optional.of(new Excess(
                    "nested-too-deep",
                    "a line whose first word comes after %s characters; the limit is %s"
                            .formatted(beginning, BEGINNING),
                    "take away `>`, list markers or indentation"));
        }
        if (signs(line) > SIGNS) {
            return tooManySigns(signs(line));
        }
        var columns = count(line, "|");
        if (columns > COLUMNS) {
            return tooMany("a line with %s `|`", columns, COLUMNS, "use a table with fewer columns");
        }
        return SAME_SIGN.matcher(line).find()
                ? tooMany("the same sign more than %s times in a row", RUN, RUN, "use fewer of it")
                : Optional.empty();
    }

    private static Supplier<Optional<Excess>> ofBlock(int lines, int definitions) {
        return () -> lines > LINES
                ? tooMany("line %s of a block without a blank line", lines, LINES, "put blank lines between its parts")
                : definitions > DEFINITIONS
                        ? tooMany(
                                "%s lines in a row that begin with `[`",
                                definitions, DEFINITIONS, "put blank lines between them")
                        : Optional.empty();
    }

    private static Optional<Excess> tooManySigns(int signs) {
        return tooMany("a paragraph with %s signs of markup", signs, SIGNS, "divide it, or use plain words");
    }

    private static Optional<Excess> tooMany(String defect, int count, int most, String help) {
        return Optional.of(new Excess("input-too-large", defect.formatted(count) + "; the limit is " + most, help));
    }

    /** A finding about a paragraph that is too large to be parsed although none of its lines is. */
    static Optional<Finding> ofParagraph(CharSequence text, Location at) {
        var signs = signs(text);
        return signs > SIGNS
                ? tooManySigns(signs).map(excess -> new Finding(excess.check, at, excess.defect, excess.help))
                : Optional.empty();
    }

    /** How many signs of markup there are, which is about how many parts the parser finds. */
    static int signs(CharSequence text) {
        return count(text, "[]!<&*_`\\~");
    }

    private static int count(CharSequence text, String signs) {
        return (int) text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    /** How many characters come before the first word: indentation, and the signs of quotations, lists and definitions. */
    private static int beginning(String line) {
        var at = 0;
        while (at < line.length()) {
            var marker = marker(line, at);
            if (marker == 0) {
                return at;
            }
            at += marker;
        }
        return at;
    }

    private static int marker(String line, int at) {
        var c = line.charAt(at);
        if (c == ' ' || c == '\t' || c == '>') {
            return 1;
        }
        var end = at;
        while (end < line.length() && end - at < 9 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        var ends = end == at ? "-+*:~" : ".)";
        return end < line.length() && ends.indexOf(line.charAt(end)) >= 0 && isSpace(line, end + 1) ? end + 1 - at : 0;
    }

    private static boolean isSpace(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }
}
