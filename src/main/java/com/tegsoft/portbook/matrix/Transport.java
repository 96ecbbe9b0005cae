package com.tegsoft.portbook.matrix;

import java.util.Arrays;
import java.util.List;

/** What is above IP, and what its numbers stand for. */
public enum Transport {
    TCP,
    UDP,
    SCTP,
    /** The numbers are types of messages. Source: RFC 792. */
    ICMP,
    /** The numbers are types of messages. Source: RFC 4443. */
    ICMPV6,
    /** Any other protocol, which has no ports; the number is its own. Source: IANA, Assigned Internet Protocol Numbers. */
    IP;

    private static final List<Transport> WITH_PORTS =
            Arrays.stream(values()).filter(Transport::hasPorts).toList();

    /** Those with ports, the most usual first. */
    public static List<Transport> withPorts() {
        return WITH_PORTS;
    }

    public boolean hasPorts() {
        return this == TCP || this == UDP || this == SCTP;
    }

    /** Whether its numbers are types of messages. */
    boolean isIcmp() {
        return this == ICMP || this == ICMPV6;
    }

    /** Whether it exists in a family of addresses. */
    public boolean isIn(boolean v6) {
        return this != (v6 ? ICMP : ICMPV6);
    }

    /** As readers know it. */
    @Override
    public String toString() {
        return this == ICMPV6 ? "ICMPv6" : name();
    }
}
