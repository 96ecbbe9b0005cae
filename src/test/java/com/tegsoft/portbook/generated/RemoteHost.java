package com.tegsoft.portbook.generated;

import java.util.List;
import java.util.Set;

/**
 * A named machine of somebody else in a generated product, or a system of the customer's own.
 *
 * @param addresses none if none are published, or for a system; IPv4 or IPv6 addresses, networks and ranges
 * @param similar whether its name was published beside or before one that differs in a letter
 */
record RemoteHost(String id, String name, List<String> addresses, boolean similar) {

    RemoteHost {
        addresses = isOwn(id) ? List.of() : List.copyOf(addresses);
    }

    /** Whether it is a system, by its id: a customer gives the addresses of such a machine. */
    boolean isOwn() {
        return isOwn(id);
    }

    static boolean isOwn(String id) {
        return Math.floorMod(id.hashCode(), 5) == 1;
    }

    RemoteHost at(List<String> others) {
        return new RemoteHost(id, name, others, similar);
    }

    /** Another machine, whose name lacks a letter of this one's. */
    RemoteHost twin(String other, List<String> others) {
        return new RemoteHost(other, name.charAt(0) + name.substring(2), others, true);
    }

    /** Whether it has some addresses of another, but not the same several. */
    boolean sharesAnAddress(RemoteHost other) {
        return !other.id.equals(id)
                && addresses.stream().anyMatch(other.addresses::contains)
                && !(Set.copyOf(addresses).equals(Set.copyOf(other.addresses)) && isPool());
    }

    private boolean isPool() {
        return addresses.size() != 1 || addresses.get(0).matches(".*[/-].*");
    }

    /** Whether it is a multicast group. */
    boolean isGroup() {
        return addresses.stream().anyMatch(Addresses::isGroup);
    }

    /** Whether no multicast group is among the addresses of machines. */
    boolean isSound() {
        return addresses.stream().map(Addresses::isGroup).distinct().count() < 2;
    }

    boolean hasIpv6() {
        return addresses.stream().anyMatch(address -> address.contains(":"));
    }

    boolean hasIpv4() {
        return addresses.stream().anyMatch(address -> !address.contains(":"));
    }
}
