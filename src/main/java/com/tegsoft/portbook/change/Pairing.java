package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Listener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Pairs the old and new ports of a service: the same port, or else one that overlaps, or else one with the same setting
 * or protocol.
 */
final class Pairing {

    /** A port before and after; one of them may be missing. */
    record Pair(Optional<Listener> before, Optional<Listener> after) {}

    private final List<Listener> before;
    private final List<Listener> after;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(List<Listener> before, List<Listener> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** Each port of both sides once. */
    static List<Pair> of(List<Listener> before, List<Listener> after) {
        var pairing = new Pairing(before, after);
        pairing.pair((a, b) -> a.port().equals(b.port()));
        pairing.pair((a, b) -> a.port().overlaps(b.port()));
        pairing.pair((a, b) ->
                sameTransport(a, b) && a.setting().isPresent() && a.setting().equals(b.setting()));
        pairing.pair((a, b) -> sameTransport(a, b) && a.protocol().equals(b.protocol()));
        pairing.pair((a, b) -> a.protocol().equals(b.protocol()));
        pairing.before.forEach(gone -> pairing.pairs.add(new Pair(Optional.of(gone), Optional.empty())));
        pairing.after.forEach(added -> pairing.pairs.add(new Pair(Optional.empty(), Optional.of(added))));
        return pairing.pairs;
    }

    private static boolean sameTransport(Listener a, Listener b) {
        return a.port().transport() == b.port().transport();
    }

    /**
     * In an order that does not depend on which side came first, so that the reverse comparison gives the same pairs.
     */
    private void pair(BiPredicate<Listener, Listener> match) {
        var candidates = new ArrayList<Listener[]>();
        for (var old : before) {
            after.stream()
                    .filter(now -> match.test(old, now))
                    .forEach(now -> candidates.add(new Listener[] {old, now}));
        }
        candidates.sort(Comparator.comparing(Pairing::key));
        for (var candidate : candidates) {
            if (before.contains(candidate[0]) && after.contains(candidate[1])) {
                before.remove(candidate[0]);
                after.remove(candidate[1]);
                pairs.add(new Pair(Optional.of(candidate[0]), Optional.of(candidate[1])));
            }
        }
    }

    private static String key(Listener[] pair) {
        var names = new ArrayList<>(
                List.of(pair[0].port().toString(), pair[1].port().toString()));
        Collections.sort(names);
        return names.toString();
    }
}
