package com.tegsoft.portbook.generated;

/** Addresses and networks that could be anybody's: public, each only once. */
final class Addresses {

    private Addresses() {}

    /** IPv4 for even numbers, IPv6 for odd ones. */
    static String number(int number) {
        return number % 2 == 0 ? ipv4(number / 2) : ipv6(number / 2);
    }

    /** A network of either family, or a range that is several. */
    static String block(int number) {
        var third = number / 3 % 200 + 1;
        return switch (number % 3) {
            case 0 -> "193.%d.%d.0/26".formatted(number / 600 % 200 + 1, third);
            case 1 -> "2a02:%x::/48".formatted(number + 1);
            default -> "194.%1$d.%2$d.4-194.%1$d.%2$d.9".formatted(number / 600 % 200 + 1, third);
        };
    }

    /** A multicast group, or sometimes a block of them. */
    static String group(boolean ipv4, int number) {
        return ipv4
                ? "239.%d.%d.%s".formatted(number / 200 + 1, number % 200 + 1, number % 3 == 2 ? "0/24" : "7")
                : "ff15::%x:%s".formatted(number + 1, number % 3 == 2 ? "0/112" : "7");
    }

    static boolean isGroup(String address) {
        return address.startsWith("239.") || address.startsWith("ff15:");
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
