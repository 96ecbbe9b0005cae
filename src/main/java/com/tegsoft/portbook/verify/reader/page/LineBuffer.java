package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the line that is being read, and the lines before it. */
final class LineBuffer {

    /** The end of a block inside a cell. */
    private static final String BREAK = "\u001f";

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();

    List<PageLine> lines() {
        return lines;
    }

    int length() {
        return words.length();
    }

    LineBuffer append(String more) {
        words.append(more);
        return this;
    }

    void insert(int at, String more) {
        words.insert(at, more);
    }

    /** What is in front of the next line. */
    void mark(String mark) {
        marks.append(mark);
    }

    boolean hasMarks() {
        return !marks.isEmpty();
    }

    void anchor(String id) {
        if (!id.isEmpty()) {
            mark("{#" + id + "}");
        }
    }

    /** The words so far. */
    String said() {
        return PageLine.inOneLine(words.toString());
    }

    /** Ends a block inside a cell. */
    void divide() {
        append(BREAK);
    }

    /** The words of a cell; its blocks are divided by slashes. */
    String cell() {
        var said = Stream.of(words.toString().split(BREAK, -1))
                .filter(part -> !part.isBlank())
                .map(PageLine::inOneLine)
                .collect(Collectors.joining(" / "));
        words.setLength(0);
        return said;
    }

    /** Ends a line, if it has words. */
    void end(String place) {
        var said = said();
        words.setLength(0);
        if (!said.isEmpty()) {
            lines.add(PageLine.of(place, marks + (marks.isEmpty() ? "" : " ") + said));
            marks.setLength(0);
        }
    }

    /** Ends an element: one without words has its marks alone. */
    void close(String place) {
        end(place);
        if (!marks.isEmpty()) {
            lines.add(PageLine.of(place, marks.toString()));
            marks.setLength(0);
        }
    }
}
