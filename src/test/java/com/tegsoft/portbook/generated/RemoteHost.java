package com.tegsoft.portbook.generated;

import java.util.List;

/**
 * A named machine of somebody else in a generated product.
 *
 * @param addresses IPv4 or IPv6, in their canonical form
 */
record RemoteHost(String id, String name, List<String> addresses) {

    RemoteHost {
        addresses = List.copyOf(addresses);
    }

    RemoteHost at(List<String> others) {
        return new RemoteHost(id, name, others);
    }

    boolean hasIpv6() {
        return addresses.stream().anyMatch(address -> address.contains(":"));
    }

    boolean hasIpv4() {
        return addresses.stream().anyMatch(address -> !address.contains(":"));
    }
}
