package com.tegsoft.portbook.matrix;

import java.util.Set;

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

    /** The names of those with ports. */
    static final Set<String> WITH_PORTS = Set.of("tcp", "udp", "sctp");

    public boolean hasPorts() {
        return this == TCP || this == UDP || this == SCTP;
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
