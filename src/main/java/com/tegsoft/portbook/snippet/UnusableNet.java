package com.tegsoft.portbook.snippet;

import inet.ipaddr.IPAddress;
import java.util.Optional;

/** Networks that no machine connects from or listens on, so that a firewall entry for them matches nothing. */
final class UnusableNet {

    private UnusableNet() {}

    /** @throws IllegalArgumentException with the reason, if the value of a parameter is one */
    static void refuse(String name, Net net) {
        reason(net).ifPresent(reason -> {
            throw new IllegalArgumentException("`%s` cannot be `%s`: %s".formatted(name, net.cidr(), reason));
        });
    }

    private static Optional<String> reason(Net net) {
        var first = net.block().getLower();
        if (net.v6() && net.prefix() >= 96 && first.toIPv6().isIPv4Mapped()) {
            return Optional.of("an IPv4 address in the form of IPv6 matches no packet; write `%s`"
                    .formatted(first.toIPv6().getEmbeddedIPv4Address().toCanonicalString()));
        }
        return kind(net, first).map(kind -> kind + "; write the addresses that connections come from");
    }

    private static Optional<String> kind(Net net, IPAddress first) {
        if (net.prefix() >= 4 && first.isMulticast()) {
            return Optional.of("no connection comes from a multicast address");
        }
        if (net.prefix() >= 8 && first.isLoopback()) {
            return Optional.of("a loopback address never leaves its machine");
        }
        if (isUnspecified(net, first)) {
            return Optional.of("an unspecified address belongs to no machine");
        }
        return first.isMax() ? Optional.of("a broadcast address belongs to no machine") : Optional.empty();
    }

    /** Of IPv4 a whole network (RFC 1122, section 3.2.1.3), of IPv6 one address. */
    private static boolean isUnspecified(Net net, IPAddress first) {
        return net.v6()
                ? net.isHost() && first.isZero()
                : net.prefix() >= 8 && first.getSegment(0).isZero();
    }
}
