package com.tegsoft.portbook.find;

import java.util.List;

/**
 * What is said about what was typed.
 *
 * @param sentences in the order in which they are read
 * @param rows that use the port, or connect to the host
 * @param near rows that may have been meant instead
 */
public record Answer(List<String> sentences, List<Found> rows, List<Found> near) {
    public Answer {
        sentences = List.copyOf(sentences);
        rows = List.copyOf(rows);
        near = List.copyOf(near);
    }

    public String text() {
        return String.join(" ", sentences);
    }
}
