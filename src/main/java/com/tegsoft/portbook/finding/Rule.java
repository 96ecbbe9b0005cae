package com.tegsoft.portbook.finding;

import java.util.Locale;

/**
 * The check of a finding, as described in reports for other programs.
 *
 * @param id the check's name
 * @param why why the defect matters, in a sentence or two
 * @param help how to see more, in plain text
 */
public record Rule(String id, String why, String help) {

    /** For a list of rules: {@code unknown-purpose} is {@code Unknown purpose}. */
    String title() {
        var words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
