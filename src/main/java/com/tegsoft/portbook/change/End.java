package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Id;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody on the other side of a connection.
 *
 * @param peer a role or host; empty: anybody at all, from any source
 * @param address one address of the host; empty for a role
 */
public record End(Optional<Id> peer, String address) implements Comparable<End> {

    public static final End ANYONE = new End(Optional.empty(), "");

    public static End role(Id role) {
        return new End(Optional.of(role), "");
    }

    public static End host(Id host, String address) {
        return new End(Optional.of(host), address);
    }

    @Override
    public int compareTo(End other) {
        return Comparator.comparing(End::toString).compare(this, other);
    }

    /** {@code anyone}, {@code end-user}, {@code telescope 192.0.2.7}. */
    @Override
    public String toString() {
        return peer.map(id -> address.isEmpty() ? id.value() : id + " " + address)
                .orElse("anyone");
    }
}
