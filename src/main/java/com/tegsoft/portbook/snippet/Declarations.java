package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Names and numbers that belong together in a file. A group {@code newX} declares a name of a kind X, once; {@code useX}
 * has names that were declared before; each that is declared is used. {@code onlyX} has a name that is nowhere else,
 * {@code nextX} numbers that count up by one from 0 or 1 ({@code nextX1} and {@code nextX2} in one form), {@code sameX} a
 * name that is the same wherever it is. A group {@code within} says in which part of the file the names after it are.
 */
final class Declarations {

    private static final String NEW = "new";
    private static final String USE = "use";
    private static final String ONLY = "only";
    private static final String NEXT = "next";
    private static final String SAME = "same";

    private final Set<String> declared = new HashSet<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Deque<String> parts = new ArrayDeque<>(List.of(""));

    void take(GrammarMatch match) {
        match.find("within").ifPresent(parts::push);
        each(match, NEW, (kind, name) -> unused.add(declare(kind, name)));
        each(match, ONLY, (kind, name) -> declare(ONLY + kind, name));
        each(match, USE, (kind, names) -> GrammarMatch.words(names).forEach(name -> use(kind, name)));
        each(match, SAME, this::compare);
        each(match, NEXT, (kind, number) -> count(kind.replaceAll("[0-9]+$", ""), number));
    }

    private static void each(GrammarMatch match, String start, BiConsumer<String, String> taker) {
        match.said(start).forEach((group, value) -> taker.accept(group.substring(start.length()), value));
    }

    private void compare(String kind, String name) {
        var before = same.putIfAbsent(kind, name);
        if (before != null && !before.equals(name)) {
            throw new UnreadableArtefact("`%s` stands where `%s` stood before".formatted(name, before));
        }
    }

    private void count(String kind, String number) {
        var before = numbers.get(whole(kind, ""));
        var expected = before == null ? Math.min(1, Integer.parseInt(number)) : before + 1;
        if (!number.equals(String.valueOf(expected))) {
            throw new UnreadableArtefact("`%s` stands where the number %s belongs".formatted(number, expected));
        }
        numbers.put(whole(kind, ""), expected);
    }

    private String declare(String kind, String name) {
        var whole = whole(kind, name);
        if (!declared.add(whole)) {
            throw new UnreadableArtefact("`%s` is there twice".formatted(name));
        }
        return whole;
    }

    private void use(String kind, String name) {
        if (!declared.contains(whole(kind, name))) {
            throw new UnreadableArtefact("`%s` is used but not declared before".formatted(name));
        }
        unused.remove(whole(kind, name));
    }

    private String whole(String kind, String name) {
        return kind + " " + parts.element() + " " + name;
    }

    /** @throws UnreadableArtefact if a name was declared and not used */
    void finish() {
        unused.stream().findFirst().ifPresent(whole -> {
            throw new UnreadableArtefact(
                    "`%s` is declared but not used".formatted(whole.substring(whole.lastIndexOf(' ') + 1)));
        });
    }
}
