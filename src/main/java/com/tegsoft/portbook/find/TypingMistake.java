package com.tegsoft.portbook.find;

import java.util.Optional;

/** How a number may have been mistyped for another. */
enum TypingMistake {
    SWAPPED,
    DIGIT;

    private static final int SHORTEST = 3;

    /** The mistake that makes one number of another; empty if it takes more than one, or a number is too short to say so. */
    static Optional<TypingMistake> between(String one, String other) {
        if (one.equals(other) || Math.min(one.length(), other.length()) < SHORTEST) {
            return Optional.empty();
        }
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var rest = one.substring(start);
        var others = other.substring(start);
        if (isSwapped(rest, others)) {
            return Optional.of(SWAPPED);
        }
        var digit = after(rest).equals(after(others)) || after(rest).equals(others) || rest.equals(after(others));
        return digit ? Optional.of(DIGIT) : Optional.empty();
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && one.length() == other.length()
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    private static String after(String digits) {
        return digits.isEmpty() ? digits : digits.substring(1);
    }
}
