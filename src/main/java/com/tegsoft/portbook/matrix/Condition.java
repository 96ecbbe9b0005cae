package com.tegsoft.portbook.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a service or one of its ports is used.
 *
 * @param since the first day; empty: from the beginning
 * @param until the last day; empty: until further notice
 * @param needs features without which it is not used
 */
public record Condition(Optional<LocalDate> since, Optional<LocalDate> until, List<Id> needs) {

    /** Always. */
    public static final Condition NONE = new Condition(Optional.empty(), Optional.empty(), List.of());

    public Condition {
        needs = List.copyOf(needs);
    }

    /** When both are true. */
    public Condition and(Condition other) {
        return new Condition(
                both(since, other.since).max(LocalDate::compareTo),
                both(until, other.until).min(LocalDate::compareTo),
                Stream.concat(needs.stream(), other.needs.stream()).distinct().toList());
    }

    private static Stream<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream());
    }

    /** In English, for files that have no other language: {@code from 2026-12-01}, {@code only with recording}. */
    public List<String> words() {
        var features = needs.stream().map(Id::value).collect(Collectors.joining(" and "));
        return Stream.of(
                        since.map(day -> "from " + day),
                        until.map(day -> "until " + day),
                        Optional.of("only with " + features).filter(words -> !needs.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether no day is left. */
    public boolean isNever() {
        return since.isPresent() && until.filter(since.get()::isAfter).isPresent();
    }

    /** Whether this and another are never true together. */
    public boolean excludes(Condition other) {
        return and(other).isNever();
    }
}
