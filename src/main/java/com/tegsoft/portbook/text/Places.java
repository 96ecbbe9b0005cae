package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Lines and columns of a source by offsets in its text. */
final class Places {

    private final Source source;
    private final int[] lineStarts;

    Places(Source source) {
        this.source = source;
        var text = source.text();
        var afterBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1);
        this.lineStarts = IntStream.concat(IntStream.of(0), afterBreaks).toArray();
    }

    Location at(int from, int to) {
        var start = position(from);
        var end = position(to);
        return new Location(source.file(), start[0], start[1], end[0], end[1]);
    }

    /** Line and column, from 1, of an offset in chars. */
    private int[] position(int offsetOrMore) {
        var offset = Math.min(offsetOrMore, source.text().length());
        var found = Arrays.binarySearch(lineStarts, offset);
        var line = found >= 0 ? found : -found - 2;
        return new int[] {line + 1, 1 + source.text().codePointCount(lineStarts[line], offset)};
    }
}
