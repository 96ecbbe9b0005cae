package com.tegsoft.portbook.finding;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with the content. There is one severity: a finding fails the build.
 *
 * @param check name of the check that reported it, for {@code portbook explain}
 * @param at the wrong place
 * @param message the defect, lower case, no full stop, the offending value quoted
 * @param help the remedy
 * @param related other places that a reader needs to see
 */
public record Finding(String check, Location at, String message, String help, List<Related> related)
        implements Comparable<Finding> {

    /** Another place that belongs to a finding, with a note about it. */
    public record Related(Location at, String note) {}

    public Finding {
        related = List.copyOf(related);
    }

    public Finding(String check, Location at, String message, String help) {
        this(check, at, message, help, List.of());
    }

    public Finding with(Location other, String note) {
        return new Finding(check, at, message, help, List.of(new Related(other, note)));
    }

    @Override
    public int compareTo(Finding other) {
        return Comparator.comparing(Finding::at)
                .thenComparing(Finding::check)
                .thenComparing(Finding::message)
                .compare(this, other);
    }
}
