package com.tegsoft.portbook.snippet;

import java.util.List;
import java.util.stream.Stream;

/**
 * Documentation addresses (RFC 5737 and RFC 3849), which match no real traffic. The machines of the product are in
 * TEST-NET-1, the first initiators share TEST-NET-2, the next have TEST-NET-3, and all others the network for benchmarks
 * (RFC 2544).
 */
final class ExampleNets {

    private static final int MACHINES = 240;

    private ExampleNets() {}

    /** @param number 0 for the server, otherwise that of a component among the initiators, from 1 */
    static List<Net> machine(int number) {
        var v4 = number < MACHINES ? "192.0.2." + (10 + number) : "198.19.%s.%s".formatted(number / 256, number % 256);
        return nets(v4 + "/32", "2001:db8:0:1::%x/128".formatted(16 + number));
    }

    /** @param number of the initiator, from 1 */
    static List<Net> networks(int number) {
        var v4 = number < 16
                ? "198.51.100.%s/28".formatted(16 * number)
                : number < 256
                        ? "203.0.113.%s/32".formatted(number)
                        : "198.18.%s.%s/32".formatted(number / 256 % 256, number % 256);
        return nets(v4, "2001:db8:%x::/48".formatted(number));
    }

    private static List<Net> nets(String... blocks) {
        return Stream.of(blocks).map(Net::parse).toList();
    }
}
