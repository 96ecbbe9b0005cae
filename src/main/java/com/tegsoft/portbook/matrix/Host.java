package com.tegsoft.portbook.matrix;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A remote host: the destination of outbound flows, or the initiator of inbound ones. A multicast group is only a destination.
 *
 * @param name its DNS name; {@code *.example.com} stands for all names that end in it
 * @param addresses in the order of the matrix; empty: the owner publishes none
 * @param feed where the owner publishes the current list of its addresses or names
 * @param ipv6Absent the matrix states that it has no IPv6 address
 * @param assumptions points about it that are not yet confirmed
 * @param because the doubts that are answered by a text
 */
public record Host(
        Id id,
        String name,
        List<Address> addresses,
        Optional<URI> feed,
        boolean ipv6Absent,
        List<Id> assumptions,
        Set<HostDoubt> because) {
    public Host {
        addresses = List.copyOf(addresses);
        assumptions = List.copyOf(assumptions);
        because = Set.copyOf(because);
    }

    /** Whether it can be allowed by its name only. */
    public boolean isUnpublished() {
        return addresses.isEmpty();
    }

    /** Whether it is a multicast group, from which no packets come. */
    public boolean isMulticast() {
        return addresses.stream().anyMatch(Address::isMulticast);
    }

    /** The same with other addresses. */
    public Host with(List<Address> others) {
        return new Host(id, name, others, feed, ipv6Absent, assumptions, because);
    }

    /** The same with another id. */
    public Host with(Id other) {
        return new Host(other, name, addresses, feed, ipv6Absent, assumptions, because);
    }
}
