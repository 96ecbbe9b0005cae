package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Single ports of different services whose numbers differ in one digit, or in two adjacent digits swapped. */
final class NearMisses {

    private static final int SHORTEST = 3;

    private NearMisses() {}

    /**
     * Pairs that are easily typed for each other without being noticed, each pair once. Not included: two ports of
     * which one is registered for its protocol, because the other number would look wrong there; and two that differ
     * only in the last digit, because products often number their ports consecutively.
     */
    static Stream<PortPair> of(Content content) {
        var seen = new HashMap<String, List<ServicePort>>();
        var pairs = new LinkedHashMap<Set<String>, PortPair>();
        ServicePort.of(content)
                .filter(port -> isSingle(port) && !port.isRegistered())
                .forEach(port -> patterns(port).forEach(pattern -> {
                    var others = seen.computeIfAbsent(pattern, key -> new ArrayList<>());
                    others.stream()
                            .filter(other -> !isSameService(other, port)
                                    && !number(other).equals(number(port)))
                            .forEach(other ->
                                    pairs.putIfAbsent(Set.of(name(other), name(port)), new PortPair(other, port)));
                    others.add(port);
                }));
        return pairs.values().stream();
    }

    /**
     * Whether a reason about a similar number makes sense, wherever the other number is listed and whatever it is for.
     */
    static boolean concerns(ServicePort port) {
        var renumbered = Renumbered.unanswered(port.content()).toList();
        return port.listener().port().hasPorts()
                && numbers(port, renumbered).anyMatch(mine -> ServicePort.of(port.content())
                        .filter(other -> other.listener().port().hasPorts() && !isSameService(other, port))
                        .flatMap(other -> numbers(other, renumbered))
                        .anyMatch(theirs -> isNear(mine, theirs)));
    }

    /** Its number, and the earlier one if a typing mistake may have changed it. */
    private static Stream<String> numbers(ServicePort port, List<Renumbered> renumbered) {
        var before = renumbered.stream()
                .filter(row -> row.port().equals(port))
                .map(row -> row.before().port().range().toString());
        return Stream.concat(Stream.of(number(port)), before);
    }

    private static boolean isNear(String one, String other) {
        var differing = one.length() == other.length()
                ? IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != other.charAt(i))
                        .count()
                : Integer.MAX_VALUE;
        return one.length() >= SHORTEST && (differing == 1 || Typo.isSwapped(one, other));
    }

    /** Patterns with a placeholder for one digit or for two adjacent ones; similar numbers of one transport share a pattern. */
    private static Set<String> patterns(ServicePort port) {
        var number = number(port);
        var patterns = new LinkedHashSet<String>();
        for (var i = 0; i < number.length() - 1 && number.length() >= SHORTEST; i++) {
            var low = (char) Math.min(number.charAt(i), number.charAt(i + 1));
            var high = (char) Math.max(number.charAt(i), number.charAt(i + 1));
            patterns.add(transport(port) + number.substring(0, i) + "?" + number.substring(i + 1));
            patterns.add(transport(port) + number.substring(0, i) + "(" + low + high + ")" + number.substring(i + 2));
        }
        return patterns;
    }

    private static boolean isSingle(ServicePort port) {
        return port.listener().port().hasPorts()
                && port.listener().port().range().isSingle();
    }

    private static String transport(ServicePort port) {
        return port.listener().port().transport() + " ";
    }

    private static String number(ServicePort port) {
        return port.listener().port().range().toString();
    }

    private static String name(ServicePort port) {
        return port.service().id() + " " + number(port);
    }

    private static boolean isSameService(ServicePort one, ServicePort other) {
        return one.service().id().equals(other.service().id());
    }
}
