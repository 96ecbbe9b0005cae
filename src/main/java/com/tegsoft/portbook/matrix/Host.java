package com.tegsoft.portbook.matrix;

import java.util.List;
import java.util.Set;

/**
 * A remote host: the destination of outbound flows, or the initiator of inbound ones.
 *
 * @param name its DNS name
 * @param addresses in the order of the matrix
 * @param ipv6Absent the matrix states that it has no IPv6 address
 * @param assumptions points about it that are not yet confirmed
 * @param because the doubts that are answered by a text
 */
public record Host(
        Id id, String name, List<Address> addresses, boolean ipv6Absent, List<Id> assumptions, Set<HostDoubt> because) {
    public Host {
        addresses = List.copyOf(addresses);
        assumptions = List.copyOf(assumptions);
        because = Set.copyOf(because);
    }
}
