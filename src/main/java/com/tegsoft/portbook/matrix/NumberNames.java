package com.tegsoft.portbook.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of types of messages and of protocols without ports.
 *
 * <p>Source: IANA, ICMP Parameters, ICMPv6 Parameters and Assigned Internet Protocol Numbers.
 */
final class NumberNames {

    private static final Map<Transport, Map<String, Integer>> ALL = Map.of(
            Transport.ICMP,
            Map.of(
                    "echo-reply", 0,
                    "destination-unreachable", 3,
                    "redirect", 5,
                    "echo-request", 8,
                    "time-exceeded", 11,
                    "parameter-problem", 12,
                    "timestamp-request", 13,
                    "timestamp-reply", 14),
            Transport.ICMPV6,
            Map.of(
                    "destination-unreachable", 1,
                    "packet-too-big", 2,
                    "time-exceeded", 3,
                    "parameter-problem", 4,
                    "echo-request", 128,
                    "echo-reply", 129),
            Transport.IP,
            Map.of("gre", 47, "esp", 50, "ah", 51));

    private NumberNames() {}

    /** All names of a transport, sorted. */
    static Set<String> of(Transport transport) {
        return new TreeMap<>(ALL.getOrDefault(transport, Map.of())).navigableKeySet();
    }

    static Optional<Integer> number(Transport transport, String name) {
        return Optional.ofNullable(ALL.getOrDefault(transport, Map.of()).get(name));
    }

    static Optional<String> name(Transport transport, int number) {
        return of(transport).stream()
                .filter(name ->
                        number(transport, name).filter(own -> own == number).isPresent())
                .findFirst();
    }
}
