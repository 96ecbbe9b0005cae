package com.tegsoft.portbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample content with something edited.
 *
 * @param reviewed whether the translations were recorded after the edits, as a careful maintainer does
 */
public record Example(List<Edit> edits, boolean reviewed) {

    /**
     * A replacement in one file.
     *
     * @param before occurs exactly once in the sample's file; empty: {@code after} is put in front of the file
     */
    public record Edit(String file, String before, String after) {

        private static final int MOST_LINES = 20;
        private static final int WIDEST = 110;

        /** As a difference is printed: {@code - } before what goes and {@code + } before what comes, long ones cut. */
        public List<String> lines() {
            return Stream.concat(lines("- ", before), lines("+ ", after)).toList();
        }

        private static Stream<String> lines(String sign, String text) {
            return text.lines()
                    .limit(MOST_LINES)
                    .map(String::strip)
                    .map(line -> sign + (line.length() > WIDEST ? line.substring(0, WIDEST) + " …" : line));
        }
    }

    public Example {
        edits = List.copyOf(edits);
    }

    public Example(List<Edit> edits) {
        this(edits, true);
    }

    public static Example edit(String file, String before, String after) {
        return new Example(List.of(new Edit(file, before, after)));
    }

    public Example and(String file, String before, String after) {
        var more = new ArrayList<>(edits);
        more.add(new Edit(file, before, after));
        return new Example(more, reviewed);
    }

    /** The same edit, without the translations reviewed. */
    public Example unreviewed() {
        return new Example(edits, false);
    }
}
