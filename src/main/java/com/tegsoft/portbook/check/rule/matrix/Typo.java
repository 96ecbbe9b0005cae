package com.tegsoft.portbook.check.rule.matrix;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A typing mistake that turns one number into another; a digit that is simply different does not count, because ports
 * often change that way.
 */
enum Typo {
    SWAPPED("two digits swapped"),
    MISSING("a digit missing"),
    DOUBLED("a digit doubled");

    private final String words;

    Typo(String words) {
        this.words = words;
    }

    /** How {@code now} results from {@code meant}; empty if not by a typing mistake. */
    static Optional<Typo> between(String meant, String now) {
        if (isSwapped(meant, now)) {
            return Optional.of(SWAPPED);
        }
        if (isShortened(meant, now)) {
            return Optional.of(MISSING);
        }
        return isDoubled(meant, now) ? Optional.of(DOUBLED) : Optional.empty();
    }

    /** Two adjacent digits are swapped. */
    static boolean isSwapped(String one, String other) {
        return one.length() == other.length()
                && !one.equals(other)
                && IntStream.range(0, one.length() - 1)
                        .anyMatch(i -> swap(one, i).equals(other));
    }

    private static String swap(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static boolean isShortened(String meant, String now) {
        return IntStream.range(0, meant.length())
                .anyMatch(i -> without(meant, i).equals(now));
    }

    private static boolean isDoubled(String meant, String now) {
        return IntStream.range(0, now.length() - 1)
                .filter(i -> now.charAt(i) == now.charAt(i + 1))
                .anyMatch(i -> without(now, i).equals(meant));
    }

    private static String without(String text, int at) {
        return text.substring(0, at) + text.substring(at + 1);
    }

    @Override
    public String toString() {
        return words;
    }
}
