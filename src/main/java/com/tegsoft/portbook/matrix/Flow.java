package com.tegsoft.portbook.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that a firewall must allow. Every published artefact must yield exactly the flows of its scope.
 *
 * @param service the row of the matrix that it belongs to
 * @param own the side of the product, sorted: its components that listen or connect, or the server
 * @param peers the other side, sorted: roles that connect (inbound) or hosts that are connected to (outbound)
 * @param port the port on which the listener listens
 */
public record Flow(Id service, Direction direction, List<Id> own, List<Id> peers, Port port)
        implements Comparable<Flow> {

    private static final List<Id> SERVER = List.of(Service.SERVER);

    private static final Comparator<Flow> ORDER = Comparator.comparing(Flow::service)
            .thenComparing(Flow::direction)
            .thenComparing(Flow::port)
            .thenComparing(flow -> flow.peers().toString())
            .thenComparing(flow -> flow.own().toString());

    public Flow {
        own = own.stream().sorted().distinct().toList();
        peers = peers.stream().sorted().distinct().toList();
    }

    @Override
    public int compareTo(Flow other) {
        return ORDER.compare(this, other);
    }

    /** For messages: {@code inbound 443/tcp end-user, system (web-access)}. */
    @Override
    public String toString() {
        var names = peers.stream().map(Id::value).collect(Collectors.joining(", "));
        var flow = "%s %s %s (%s)"
                .formatted(direction == Direction.INBOUND ? "inbound" : "outbound", port, names, service);
        return own.equals(SERVER)
                ? flow
                : flow + " of " + own.stream().map(Id::value).collect(Collectors.joining(", "));
    }
}
