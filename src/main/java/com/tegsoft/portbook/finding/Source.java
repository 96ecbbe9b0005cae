package com.tegsoft.portbook.finding;

import java.util.List;

/**
 * A text file of the content, as it was read.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param text everything in it, lines ended by {@code \n}
 */
public record Source(String file, String text) {

    /** The lines without their ends; line {@code n} of a {@link Location} is element {@code n - 1}. */
    public List<String> lines() {
        return text.lines().toList();
    }
}
