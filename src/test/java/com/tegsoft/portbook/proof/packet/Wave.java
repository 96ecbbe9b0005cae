package com.tegsoft.portbook.proof.packet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.source.Words;

/**
 * One packet to each of the 65,535 ports of a transport, all from one address to another.
 *
 * @param peer who is at the other end: a role, a host, {@code stranger}
 */
record Wave(Direction direction, String peer, String source, String target, Transport transport)
        implements Comparable<Wave> {

    /** The end that is not the server. */
    String outside() {
        return direction == Direction.INBOUND ? source : target;
    }

    boolean v6() {
        return source.indexOf(':') >= 0;
    }

    /** Name of the observer's set that shows what came through. */
    String set() {
        return (direction == Direction.INBOUND ? "in_" : "out_") + Words.of(transport) + (v6() ? "_6" : "_4");
    }

    @Override
    public int compareTo(Wave other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s %s %s %s".formatted(Words.of(direction), peer, outside(), Words.of(transport));
    }
}
