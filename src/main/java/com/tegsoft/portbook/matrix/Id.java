package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.Shape;
import java.util.Optional;
import java.util.regex.Pattern;

/** A permanent name: once published it is never reused, and it is part of a URL on the site. */
public record Id(String value) implements Comparable<Id> {

    private static final int LONGEST = 63;

    /** Lower-case ASCII words joined by single hyphens; 63 characters fit every firewall's object name. */
    static final Pattern FORM = Pattern.compile("(?=.{1,63}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private static final String ACCEPTS =
            "an id: lower-case letters, digits and single hyphens, starting with a letter, at most 63 characters";

    public Id {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(value + " is not " + ACCEPTS);
        }
    }

    /** The id that a text represents, if it is valid. */
    public static Optional<Id> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Id(text)) : Optional.empty();
    }

    /** Another id with a number appended, shortened before the number if it would be too long. */
    public Id numbered(int number) {
        var end = "-" + number;
        var begin = value.substring(0, Math.min(value.length(), LONGEST - end.length()));
        return new Id((begin.endsWith("-") ? begin.substring(0, begin.length() - 1) : begin) + end);
    }

    static Shape.Value shape(String about) {
        return new Shape.Value(
                about,
                ACCEPTS,
                FORM,
                text -> FORM.matcher(text).matches()
                        ? Optional.empty()
                        : Optional.of(
                                new Shape.Fault("bad-id", "`%s` is not an id".formatted(text), "write " + ACCEPTS)));
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
