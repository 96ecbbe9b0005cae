package com.tegsoft.portbook.generated;

import java.util.List;
import java.util.Locale;

/**
 * One port of a generated row.
 *
 * @param last the same as the first, unless it is a range
 * @param setting the server setting that moves it; empty: none
 * @param mistakable whether another port of the product differs in one digit, and both say so
 * @param renumbered whether an earlier edition had two of its digits swapped
 */
record PortLine(
        int first, int last, String transport, Spoken speaks, String setting, boolean mistakable, boolean renumbered) {

    static PortLine single(int port, String transport, Spoken speaks) {
        return new PortLine(port, port, transport, speaks, "", false, false);
    }

    static PortLine range(int first, int last, String transport, Spoken speaks) {
        return new PortLine(first, last, transport, speaks, "", false, false);
    }

    /** SCTP, a port that each customer sets, types of messages and protocols without ports, each with what it speaks. */
    static final List<PortLine> RARE = List.of(
            single(3868, "sctp", Spoken.DIAMETER),
            single(0, "udp", Spoken.WIREGUARD).movedBy("chosen-port"),
            portless(8, "icmp", "ping"),
            portless(50, "ip", "esp"),
            portless(128, "icmpv6", "ping"),
            portless(112, "ip", "vrrp"),
            portless(47, "ip", "gre"));

    /** Whether packets are sent without setting up a connection. */
    boolean isSent() {
        return !transport.equals("tcp") && !transport.equals("sctp");
    }

    private static PortLine portless(int number, String transport, String protocol) {
        var encryption = number == 50 ? "built-in" : "none";
        return single(number, transport, new Spoken(protocol, transport, encryption, "general", "", 0, false));
    }

    boolean isPortless() {
        return first == 0 || !List.of("tcp", "udp", "sctp").contains(transport);
    }

    PortLine movedBy(String id) {
        return new PortLine(first, last, transport, speaks, id, mistakable, renumbered);
    }

    PortLine at(int from, int to) {
        return isPortless() ? this : new PortLine(from, to, transport, speaks, setting, mistakable, false);
    }

    PortLine easilyMistaken() {
        return new PortLine(first, last, transport, speaks, setting, true, renumbered);
    }

    /** The same port with two digits swapped, or itself where that gives none. */
    PortLine renumber() {
        var digits = Integer.toString(first);
        for (var i = 0; isSingle() && !isPortless() && i + 1 < digits.length(); i++) {
            var swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            var port = Integer.parseInt(swapped);
            if (!swapped.equals(digits) && !swapped.startsWith("0") && port <= 65_535) {
                return new PortLine(port, port, transport, speaks, setting, mistakable, true);
            }
        }
        return this;
    }

    /** The same port of something that no edition has had. */
    PortLine neverRenumbered() {
        return at(first, last);
    }

    boolean isSingle() {
        return first == last;
    }

    boolean overlaps(PortLine other) {
        return transport.equals(other.transport) && hasNumbersOf(other);
    }

    boolean hasNumbersOf(PortLine other) {
        return isPortless() == other.isPortless() && first <= other.last && last >= other.first;
    }

    /** Whether it is the same port of the same protocol on the other transport. */
    boolean completes(PortLine other) {
        return speaks.equals(other.speaks) && !transport.equals(other.transport) && hasNumbersOf(other);
    }

    /** Whether it speaks the same protocol over TLS. */
    boolean secures(PortLine other) {
        return speaks.id().equals(other.speaks.id() + "s");
    }

    /** Ports alone, as a setting's default is written; the name of what has no ports. */
    String range() {
        if (isPortless()) {
            return switch (first) {
                case 0 -> "______";
                case 8, 128 -> "echo-request";
                case 50 -> "ESP";
                case 47 -> "GRE";
                default -> Integer.toString(first);
            };
        }
        return isSingle() ? Integer.toString(first) : first + "-" + last;
    }

    String port() {
        if (first == 0) {
            return transport;
        }
        if (isPortless()) {
            return range().matches("[A-Z]+") ? range().toLowerCase(Locale.ROOT) : transport + "/" + range();
        }
        return range() + "/" + transport;
    }

    /** Whether a careful reader takes two single ports for a slip of the pen. */
    boolean isNear(PortLine other) {
        return transport.equals(other.transport)
                && isSingle()
                && !isPortless()
                && other.isSingle()
                && isNear(Integer.toString(first), Integer.toString(other.first));
    }

    /** Like the check of the same name, but a little more careful, so that no later edition is mistaken for a slip either. */
    static boolean isNear(String one, String other) {
        if (one.length() != other.length() || one.length() < 3) {
            return false;
        }
        var differing = 0;
        for (var i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1
                || (differing > 0
                        && one.chars()
                                .sorted()
                                .boxed()
                                .toList()
                                .equals(other.chars().sorted().boxed().toList()));
    }
}
