package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Id;
import java.util.Comparator;
import java.util.Optional;

/**
 * The other side of a connection.
 *
 * @param peer a role, system or host; empty: any source
 * @param address one address of the host, or its name if it has none; empty for a role or system, whose networks each customer gives
 */
public record Peer(Optional<Id> peer, String address) implements Comparable<Peer> {

    public static final Peer ANYONE = new Peer(Optional.empty(), "");

    /** A role or system, whose networks each customer gives. */
    public static Peer given(Id peer) {
        return new Peer(Optional.of(peer), "");
    }

    public static Peer host(Id host, String address) {
        return new Peer(Optional.of(host), address);
    }

    /** Anyone first, for that is what a reader must see; the others by their ids and addresses. */
    @Override
    public int compareTo(Peer other) {
        return Comparator.comparing((Peer end) -> end.peer().isPresent())
                .thenComparing(Peer::toString)
                .compare(this, other);
    }

    /** {@code anyone}, {@code end-user}, {@code telescope 192.0.2.7}. */
    @Override
    public String toString() {
        return peer.map(id -> address.isEmpty() ? id.value() : id + " " + address)
                .orElse("anyone");
    }
}
