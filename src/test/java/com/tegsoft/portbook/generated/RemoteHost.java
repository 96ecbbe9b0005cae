package com.tegsoft.portbook.generated;

import java.util.List;

/**
 * A named machine of somebody else in a generated product.
 *
 * @param addresses IPv4 or IPv6, in their canonical form
 * @param similar whether its name was published beside or before one that differs in a letter
 */
record RemoteHost(String id, String name, List<String> addresses, boolean similar) {

    RemoteHost {
        addresses = List.copyOf(addresses);
    }

    RemoteHost at(List<String> others) {
        return new RemoteHost(id, name, others, similar);
    }

    /** Another machine, whose name lacks a letter of this one's. */
    RemoteHost twin(String other, List<String> others) {
        return new RemoteHost(other, name.charAt(0) + name.substring(2), others, true);
    }

    boolean sharesAnAddress(RemoteHost other) {
        return !other.id.equals(id) && addresses.stream().anyMatch(other.addresses::contains);
    }

    boolean hasIpv6() {
        return addresses.stream().anyMatch(address -> address.contains(":"));
    }

    boolean hasIpv4() {
        return addresses.stream().anyMatch(address -> !address.contains(":"));
    }
}
