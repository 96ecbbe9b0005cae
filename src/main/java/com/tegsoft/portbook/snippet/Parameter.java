package com.tegsoft.portbook.snippet;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A name or number of the customer's own device that the snippets of a platform contain, such as a zone. The header of the
 * platform's template declares it: {@code outside untrust wan-zone [a-z-]{1,31} Zone of the outside}.
 *
 * @param id its name on the command line, letters and digits
 * @param standard what holds on a fresh device; empty if snippets then do without it
 * @param example another value, with which templates are tried
 * @param accepted what the platform accepts
 * @param label what it is, in the words of the vendor
 * @param value what snippets contain: the standard, or what a customer gave
 */
public record Parameter(String id, String standard, String example, Pattern accepted, String label, String value) {

    /** Nothing that means something special to a platform, or to a language in which snippets are written. */
    private static final Pattern PLAIN = Pattern.compile("(?:[A-Za-z0-9._/:@+-]+(?: [A-Za-z0-9._/:@+-]+)*)?");

    private static final String NONE = "-";

    /** The values of a parameter that is a switch, as its pattern. */
    private static final String SWITCH = "on|off";

    static final String ON = "on";

    public Parameter {
        if (example.equals(standard)) {
            throw new IllegalArgumentException("`%s` is both the standard and the example".formatted(example));
        }
        require(example, accepted);
        if (!standard.isEmpty()) {
            require(standard, accepted);
        }
        if (!value.equals(standard)) {
            require(value, accepted);
        }
    }

    /** What a reader's own value can look like: the standard, or an example where there is none. */
    public String shown() {
        return standard.isEmpty() ? example : standard;
    }

    /**
     * Reads the declaration of a header: standard, example, pattern and label, with spaces between. {@code -} is no standard, and
     * {@code ~} in a value a space.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static Parameter parse(String id, String text) {
        var words = text.strip().split(" +", 4);
        if (words.length < 4) {
            throw new IllegalArgumentException(
                    "`%s` is not standard, example, pattern and label, with spaces between".formatted(text));
        }
        var standard = words[0].equals(NONE) ? "" : value(words[0]);
        try {
            return new Parameter(id, standard, value(words[1]), Pattern.compile(words[2]), words[3], standard);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "`%s` is no regular expression: %s".formatted(e.getPattern(), e.getDescription()), e);
        }
    }

    private static String value(String word) {
        return word.replace('~', ' ');
    }

    private static void require(String text, Pattern accepted) {
        if (!PLAIN.matcher(text).matches() || !accepted.matcher(text).matches()) {
            throw new IllegalArgumentException("`%s` does not match `%s`".formatted(text, accepted));
        }
    }

    /**
     * The same with another value.
     *
     * @throws IllegalArgumentException if the platform does not accept it
     */
    public Parameter with(String text) {
        try {
            return new Parameter(id, standard, example, accepted, label, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "`%s` cannot be `%s`: %s, like `%s`".formatted(id, text, e.getMessage(), example), e);
        }
    }

    /** Whether another one has its value, although they are two things of one kind. */
    boolean isTakenBy(Parameter other) {
        return !value.isEmpty()
                && value.equals(other.value)
                && !standard.equals(other.standard)
                && accepted.pattern().equals(other.accepted.pattern());
    }

    /** Whether it only says if files have something or not: nothing of the customer's own device. */
    public boolean isSwitch() {
        return accepted.pattern().equals(SWITCH);
    }

    /** Whether a customer gave it. */
    public boolean isGiven() {
        return !value.equals(standard);
    }
}
