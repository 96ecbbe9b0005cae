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
public record SourceSpan(Source page, int start, int end) {

    private static final int LONGEST_SHOWN = 70;

    static SourceSpan all(Source page) {
        return new SourceSpan(page, 0, page.text().length());
    }

    public String text() {
        return page.text().substring(start, end);
    }

    /** For messages: on one line, and not too long. */
    public String shown() {
        var words = text().replaceAll("\\s+", " ");
        return words.length() > LONGEST_SHOWN
                ? words.substring(0, LONGEST_SHOWN).strip() + " \u2026"
                : words;
    }

    /** For comparisons: only letters and digits, in lower case. */
    public String key() {
        return text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    boolean isBlank() {
        return text().isBlank();
    }

    /** A part, by offsets into {@link #text}. */
    public SourceSpan part(int from, int to) {
        return new SourceSpan(page, start + from, start + to);
    }

    SourceSpan strip() {
        var text = text();
        var from = text.length() - text.stripLeading().length();
        return part(from, Math.max(from, text.stripTrailing().length()));
    }

    /** The pieces between separators, stripped, blank ones left out. */
    public List<SourceSpan> split(Pattern separator) {
        var pieces = new ArrayList<SourceSpan>();
        var from = 0;
        var found = separator.matcher(text());
        while (found.find()) {
            pieces.add(part(from, found.start()).strip());
            from = found.end();
        }
        pieces.add(part(from, text().length()).strip());
        pieces.removeIf(SourceSpan::isBlank);
        return pieces;
    }

    public Stream<SourceSpan> find(Pattern pattern) {
        return pattern.matcher(text()).results().map(found -> part(found.start(), found.end()));
    }

    public boolean has(Pattern pattern) {
        return pattern.matcher(text()).find();
    }

    public Location at() {
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
