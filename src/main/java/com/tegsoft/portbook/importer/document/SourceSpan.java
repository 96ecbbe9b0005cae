package com.tegsoft.portbook.importer.document;

import com.tegsoft.portbook.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Some words of the page, with their location.
 *
 * @param page the page; in HTML with its tags blanked out, so that offsets stay valid
 * @param start offset of the first char
 * @param end offset after the last char
 */
public record SourceSpan(PageText page, int start, int end) {

    private static final int LONGEST_SHOWN = 70;

    /** Longer words are not looked through again for the same. */
    private static final int LONG = 500;

    static SourceSpan all(PageText page) {
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
        var key = new StringBuilder();
        text().toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Whether it has no letter and no digit. */
    public boolean isEmpty() {
        return text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    /** A part, by offsets into {@link #text}. */
    public SourceSpan part(int from, int to) {
        return new SourceSpan(page, start + from, start + to);
    }

    public SourceSpan strip() {
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
        return end - start < LONG
                ? pattern.matcher(text()).find()
                : page.once(this, pattern, Boolean.class, words -> pattern.matcher(words.text())
                        .find());
    }

    /** What these words are read as; the same words are read once only. */
    public <T> T readAs(Class<T> type, Function<SourceSpan, T> reading) {
        return page.once(this, type, type, reading);
    }

    /** The words from the start of one span to the end of another one of the same page. */
    public SourceSpan to(SourceSpan last) {
        return new SourceSpan(page, start, Math.max(end, last.end));
    }

    /** The words that follow, at most so many characters. */
    public SourceSpan following(int length) {
        return new SourceSpan(page, end, Math.min(end + length, page.text().length()));
    }

    /** The words between the end of this span and another offset of the page. */
    public SourceSpan until(int offset) {
        return new SourceSpan(page, end, Math.max(end, offset));
    }

    /** Whether another span begins on the line after the one on which this ends. */
    public boolean isRightAbove(SourceSpan line) {
        return until(line.start).text().chars().filter(c -> c == '\n').count() == 1;
    }

    public boolean contains(SourceSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(SourceSpan other) {
        return start < other.end && other.start < end;
    }

    /** Its start, with no words. */
    public SourceSpan first() {
        return part(0, 0);
    }

    public Location at() {
        return page.at(start, end);
    }
}
