package com.tegsoft.portbook.importer.document;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A text in which places are found quickly, however long it is. */
final class PageText {

    private final Source source;
    private final int[] lineStarts;

    /** Offsets of the second halves of characters outside the basic plane: they are no columns of their own. */
    private final int[] secondHalves;

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
