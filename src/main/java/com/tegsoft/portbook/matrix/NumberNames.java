package com.tegsoft.portbook.matrix;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of types of messages, or of protocols without ports.
 *
 * <p>Source: IANA, ICMP Parameters, ICMPv6 Parameters and Assigned Internet Protocol Numbers.
 */
final class NumberNames {

    private static final Map<Transport, NumberNames> ALL = Map.of(
            Transport.ICMP,
            new NumberNames(Map.of(
                    "echo-reply", 0,
                    "destination-unreachable", 3,
                    "redirect", 5,
                    "echo-request", 8,
                    "time-exceeded", 11,
                    "parameter-problem", 12,
                    "timestamp-request", 13,
                    "timestamp-reply", 14)),
            Transport.ICMPV6,
            new NumberNames(Map.of(
                    "destination-unreachable", 1,
                    "packet-too-big", 2,
                    "time-exceeded", 3,
                    "parameter-problem", 4,
                    "echo-request", 128,
                    "echo-reply", 129)),
            Transport.IP,
            new NumberNames(Map.of("gre", 47, "esp", 50, "ah", 51)));

    private static final NumberNames NONE = new NumberNames(Map.of());

    private final Map<String, Integer> numbers;
    private final Map<Integer, String> names = new HashMap<>();

    private NumberNames(Map<String, Integer> numbers) {
        this.numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        numbers.forEach((name, number) -> names.put(number, name));
    }

    private static NumberNames at(Transport transport) {
        return ALL.getOrDefault(transport, NONE);
    }

    /** All names of a transport, sorted. */
    static Set<String> of(Transport transport) {
        return at(transport).numbers.keySet();
    }

    static Optional<Integer> number(Transport transport, String name) {
        return Optional.ofNullable(at(transport).numbers.get(name));
    }

    static Optional<String> name(Transport transport, int number) {
        return Optional.ofNullable(at(transport).names.get(number));
    }
}
