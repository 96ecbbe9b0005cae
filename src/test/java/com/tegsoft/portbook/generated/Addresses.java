package com.tegsoft.portbook.generated;

/** Addresses that could be anybody's: public, canonical, each only once. */
final class Addresses {

    private Addresses() {}

    /** IPv4 for even numbers, IPv6 for odd ones. */
    static String number(int number) {
        return number % 2 == 0 ? ipv4(number / 2) : ipv6(number / 2);
    }

    /** One that means something inside one network only, of either family. */
    static String ownNetwork(int number) {
        return number % 2 == 0
                ? "10.7.%d.%d".formatted(number / 200 % 200 + 1, number % 200 + 1)
                : "fd07:%x::%x".formatted(number / 200 + 1, number % 200 + 1);
    }

    static boolean isPrivate(String address) {
        return address.startsWith("10.") || address.startsWith("fd07:");
    }

    static String ipv4(int number) {
        return "159.%d.%d.%d".formatted(60 + number / 60_000, number / 250 % 240 + 1, number % 250 + 1);
    }

    static String ipv6(int number) {
        return "2a01:4f8:%x::%x".formatted(number / 200 + 1, number % 200 + 1);
    }
}
