package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.yaml.EnumNames;

/**
 * One packet to each of the 65,535 ports of a transport, all from one address to another.
 *
 * @param peer who is at the other end: a role, a host, {@code stranger}
 */
record ProbeBatch(Direction direction, String peer, String source, String target, Transport transport)
        implements Comparable<ProbeBatch> {

    /** The end that is not the server. */
    String outside() {
        return direction == Direction.INBOUND ? source : target;
    }

    boolean v6() {
        return source.indexOf(':') >= 0;
    }

    /** Name of the observer's set that shows what came through. */
    String set() {
        return (direction == Direction.INBOUND ? "in_" : "out_") + EnumNames.of(transport) + (v6() ? "_6" : "_4");
    }

    @Override
    public int compareTo(ProbeBatch other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s %s %s %s".formatted(EnumNames.of(direction), peer, outside(), EnumNames.of(transport));
    }
}
