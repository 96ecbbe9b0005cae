package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Some words of the page, with their location.
 *
 * @param page the page; in HTML with its tags blanked out, so that offsets stay valid
 * @param start offset of the first char
 * @param end offset after the last char
 */
record Span(Source page, int start, int end) {

    private static final int LONGEST_SHOWN = 70;

    static Span all(Source page) {
        return new Span(page, 0, page.text().length());
    }

    String text() {
        return page.text().substring(start, end);
    }

    /** For messages: on one line, and not too long. */
    String shown() {
        var words = text().replaceAll("\\s+", " ");
        return words.length() > LONGEST_SHOWN
                ? words.substring(0, LONGEST_SHOWN).strip() + " \u2026"
                : words;
    }

    /** For comparisons: only letters and digits, in lower case. */
    String key() {
        return text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    boolean isBlank() {
        return text().isBlank();
    }

    /** A part, by offsets into {@link #text}. */
    Span part(int from, int to) {
        return new Span(page, start + from, start + to);
    }

    Span strip() {
        var text = text();
        var from = text.length() - text.stripLeading().length();
        return part(from, Math.max(from, text.stripTrailing().length()));
    }

    /** The pieces between separators, stripped, blank ones left out. */
    List<Span> split(Pattern separator) {
        var pieces = new ArrayList<Span>();
        var from = 0;
        var found = separator.matcher(text());
        while (found.find()) {
            pieces.add(part(from, found.start()).strip());
            from = found.end();
        }
        pieces.add(part(from, text().length()).strip());
        pieces.removeIf(Span::isBlank);
        return pieces;
    }

    Stream<Span> find(Pattern pattern) {
        return pattern.matcher(text()).results().map(found -> part(found.start(), found.end()));
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text()).find();
    }

    Location at() {
        var text = page.text();
        var first = position(text, start);
        var last = position(text, end);
        return new Location(page.file(), first[0], first[1], last[0], last[1]);
    }

    private static int[] position(String text, int offset) {
        var lineStart = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        var line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new int[] {line, 1 + text.codePointCount(lineStart, offset)};
    }
}
