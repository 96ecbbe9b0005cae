package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.List;
import java.util.stream.IntStream;

/** Names of hosts that are easily mistaken for each other. */
final class HostNames {

    private static final int SHORTEST_LABEL = 4;
    private static final int SHORTEST_TOP_LABEL = 3;

    private HostNames() {}

    /** Whether two names differ in one letter or two neighbours, or their domains do. */
    static boolean isNear(Host one, Host other) {
        return !one.name().equals(other.name())
                && (differsInOne(one.name(), other.name()) || differsInOne(domain(one.name()), domain(other.name())));
    }

    /**
     * The same of two names that are side by side. Not so names that are numbered, or that differ in a short label: a
     * region, a country.
     */
    static boolean isMistakable(Host one, Host other) {
        return isNear(one, other)
                && !isNumbered(one.name(), other.name())
                && !hasShortDifference(one.name(), other.name());
    }

    /**
     * The same for the old and the new name of one host: another number is intended, two swapped digits are a mistake.
     */
    static boolean isMistyped(Host before, Host now) {
        return isNear(before, now)
                && (!isNumbered(before.name(), now.name())
                        || Typo.between(before.name(), now.name()).isPresent());
    }

    static boolean differsInOne(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && Suggestion.distance(one, other) == 1;
    }

    private static boolean isNumbered(String one, String other) {
        return one.replaceAll("[0-9]", "").equals(other.replaceAll("[0-9]", ""));
    }

    private static String domain(String name) {
        var labels = labels(name);
        return String.join(".", labels.subList(Math.max(0, labels.size() - 2), labels.size()));
    }

    private static boolean hasShortDifference(String one, String other) {
        var mine = labels(one);
        var theirs = labels(other);
        return mine.size() == theirs.size()
                && IntStream.range(0, mine.size())
                        .filter(i -> !mine.get(i).equals(theirs.get(i)))
                        .anyMatch(i ->
                                Math.min(mine.get(i).length(), theirs.get(i).length())
                                        < (i == mine.size() - 1 ? SHORTEST_TOP_LABEL : SHORTEST_LABEL));
    }

    private static List<String> labels(String name) {
        return List.of(name.split("\\."));
    }
}
