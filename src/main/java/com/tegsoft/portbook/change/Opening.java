package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a firewall allows for one port of a service: each of the ports, for each of the peers.
 *
 * @param service the service that needs it
 * @param ends sorted
 */
public record Opening(Id service, Direction direction, Port port, SortedSet<Peer> ends) implements Comparable<Opening> {

    public Opening {
        ends = Collections.unmodifiableSortedSet(new TreeSet<>(ends));
    }

    static Opening of(Id service, Direction direction, Port port, Collection<Peer> ends) {
        return new Opening(service, direction, port, new TreeSet<>(ends));
    }

    static Opening of(Matrix matrix, Service service, Listener listener) {
        return of(service.id(), service.direction(), listener.port(), ends(matrix, service, listener));
    }

    /** What one part of the product uses of those that listen, seen from it. */
    static Opening used(Matrix matrix, Service service, Listener listener) {
        return of(
                service.id(),
                Direction.OUTBOUND,
                listener.port(),
                service.components().stream()
                        .filter(matrix.roles()::containsKey)
                        .map(Peer::given)
                        .toList());
    }

    /** Everything that a matrix requires firewalls to allow. */
    public static List<Opening> all(Matrix matrix) {
        return matrix.services().values().stream()
                .flatMap(service -> service.listeners().stream().map(listener -> of(matrix, service, listener)))
                .toList();
    }

    private static List<Peer> ends(Matrix matrix, Service service, Listener listener) {
        var ends = new ArrayList<Peer>();
        if (service.direction() == Direction.INBOUND) {
            service.roles().forEach(role -> ends.add(Peer.given(role)));
            service.exposure(listener).filter(Exposure.ANY::equals).ifPresent(any -> ends.add(Peer.ANYONE));
        }
        service.systems().forEach(system -> ends.add(Peer.given(system)));
        // A check reports a host that is not declared.
        service.hosts().stream()
                .filter(matrix.hosts()::containsKey)
                .map(matrix::host)
                .forEach(host -> places(host).forEach(place -> ends.add(Peer.host(host.id(), place))));
        return ends;
    }

    /** The addresses of a host, or its name if no others are published. */
    private static List<String> places(Host host) {
        return host.isUnpublished()
                ? List.of(host.name())
                : host.addresses().stream().map(Address::text).toList();
    }

    /** Whether it allows everything that another does. */
    boolean covers(Opening other) {
        return direction == other.direction && port.covers(other.port) && ends.containsAll(other.ends);
    }

    /** Whether both allow some connection. */
    boolean overlaps(Opening other) {
        return direction == other.direction && port.overlaps(other.port) && !Collections.disjoint(ends, other.ends);
    }

    /** The same for another port, or a part of its range. */
    Opening withPort(Port other) {
        return new Opening(service, direction, other, ends);
    }

    Opening withEnds(Predicate<Peer> which) {
        return of(service, direction, port, ends.stream().filter(which).toList());
    }

    @Override
    public int compareTo(Opening other) {
        return toString().compareTo(other.toString());
    }

    /** As text: {@code web-access inbound 443/tcp anyone, end-user}. */
    @Override
    public String toString() {
        return "%s %s %s %s"
                .formatted(
                        service,
                        EnumNames.of(direction),
                        port,
                        ends.stream().map(Peer::toString).collect(Collectors.joining(", ")));
    }
}
