package com.tegsoft.portbook.matrix;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that a firewall must allow. Every published artefact must yield exactly the flows of its scope.
 *
 * @param service the row of the matrix that it belongs to
 * @param peers the other side, sorted: roles that connect (inbound) or hosts that are connected to (outbound)
 * @param port the port on which the listener listens
 */
public record Flow(Id service, Direction direction, List<Id> peers, Port port) implements Comparable<Flow> {

    private static final Comparator<Flow> ORDER = Comparator.comparing(Flow::service)
            .thenComparing(Flow::direction)
            .thenComparing(Flow::port)
            .thenComparing(flow -> flow.peers().toString());

    public Flow {
        peers = peers.stream().sorted().distinct().toList();
    }

    public static Flow of(Id service, Direction direction, Collection<Id> peers, Port port) {
        return new Flow(service, direction, List.copyOf(peers), port);
    }

    @Override
    public int compareTo(Flow other) {
        return ORDER.compare(this, other);
    }

    /** For messages: {@code inbound 443/tcp end-user, system (web-access)}. */
    @Override
    public String toString() {
        var names = peers.stream().map(Id::value).collect(Collectors.joining(", "));
        return "%s %s %s (%s)".formatted(direction == Direction.INBOUND ? "inbound" : "outbound", port, names, service);
    }
}
