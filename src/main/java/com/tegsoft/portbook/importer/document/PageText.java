package com.tegsoft.portbook.importer.document;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A text in which places are found quickly, however long it is. */
final class PageText {

    private final Source source;
    private final int[] lineStarts;

    /** Offsets of the second halves of characters outside the basic plane: they are no columns of their own. */
    private final int[] secondHalves;

    /** What parts of it were found to be; each question about the same words is answered once. */
    private final Map<Question, Object> answers = new ConcurrentHashMap<>();

    private record Question(int start, int end, Object about) {}

    PageText(Source source) {
        var text = source.text();
        this.source = source;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        this.secondHalves = IntStream.range(0, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)))
                .toArray();
    }

    /** The same places with other words; both texts have the same length. */
    PageText with(String text) {
        return new PageText(new Source(source.file(), text));
    }

    Source source() {
        return source;
    }

    String text() {
        return source.text();
    }

    /**
     * What is found out about some words the first time.
     *
     * @param about which question it is
     */
    <T> T once(SourceSpan words, Object about, Class<T> type, Function<SourceSpan, T> answer) {
        var question = new Question(words.start(), words.end(), about);
        var known = answers.get(question);
        if (known == null) {
            known = answer.apply(words);
            answers.put(question, known);
        }
        return type.cast(known);
    }

    Location at(int start, int end) {
        var first = line(start);
        var last = line(end);
        return new Location(source.file(), first + 1, column(first, start), last + 1, column(last, end));
    }

    private int line(int offset) {
        var found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int line, int offset) {
        return 1 + offset - lineStarts[line] - (halvesBefore(offset) - halvesBefore(lineStarts[line]));
    }

    private int halvesBefore(int offset) {
        var found = Arrays.binarySearch(secondHalves, offset);
        return found >= 0 ? found : -found - 1;
    }
}
