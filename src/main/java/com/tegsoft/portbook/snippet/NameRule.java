package com.tegsoft.portbook.snippet;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The rule of a platform for one kind of name: {@code 28 not policy} means at most 28 characters, and the id {@code
 * policy} is reserved.
 *
 * @param most characters of a whole name
 * @param taken ids that the platform or its template reserves
 */
public record NameRule(int most, Optional<Pattern> taken) {

    private static final Pattern FORM = Pattern.compile("(?<most>[0-9]{1,5}|any)(?: not (?<taken>\\S+))?");

    /**
     * Reads {@code 28}, {@code 28 not PATTERN} or {@code any not PATTERN}.
     *
     * @throws IllegalArgumentException with what is accepted
     */
    public static NameRule parse(String text) {
        var rule = FORM.matcher(text);
        if (!rule.matches()) {
            throw new IllegalArgumentException(
                    "`%s` is not a rule for names; write one like `28` or `any not policy`".formatted(text));
        }
        var most = rule.group("most");
        try {
            return new NameRule(
                    most.equals("any") ? Integer.MAX_VALUE : Integer.parseInt(most),
                    Optional.ofNullable(rule.group("taken")).map(Pattern::compile));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "`%s` is no regular expression: %s".formatted(e.getPattern(), e.getDescription()), e);
        }
    }

    /** Whether the platform limits the length at all. */
    public boolean isLimited() {
        return most < Integer.MAX_VALUE;
    }

    /** Whether an id is reserved. */
    boolean isTaken(String id) {
        return taken.filter(ids -> ids.matcher(id).matches()).isPresent();
    }

    /**
     * A name that contains an id, which is shortened if the name does not fit or the id is reserved.
     *
     * @throws IllegalArgumentException if even a shortened id does not fit
     */
    String name(String before, String id, String after) {
        var room = most - before.length() - after.length();
        if (id.length() <= room && !isTaken(id)) {
            return before + id + after;
        }
        if (room < ShortId.LEAST) {
            throw new IllegalArgumentException("`%s` leaves %s of %s characters for an id, at least %s are needed"
                    .formatted(before + "…" + after, Math.max(room, 0), most, ShortId.LEAST));
        }
        return before + ShortId.of(id, Math.min(room, id.length() + ShortId.LEAST)) + after;
    }
}
