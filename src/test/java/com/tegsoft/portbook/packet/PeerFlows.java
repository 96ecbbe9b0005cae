package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rows of a matrix let one machine of a component send to another. */
record PeerFlows(Matrix matrix, Node from, Node to) {

    /** What must come through of some waves at {@link #edges}: from the one's address to the other's, and nothing else. */
    Map<ProbeBatch, Ports> of(Collection<ProbeBatch> waves) {
        var open = new TreeMap<ProbeBatch, Ports>();
        waves.forEach(
                wave -> open.put(wave, wave.peer().equals(Endpoints.STRANGER) ? new Ports() : ports(wave.transport())));
        return open;
    }

    private Ports ports(Transport transport) {
        var ports = new Ports();
        services()
                .flatMap(service -> service.listeners().stream())
                .map(listener -> listener.port())
                .filter(port -> port.transport() == transport)
                .forEach(port -> ports.add(port.range()));
        ports.numbers().and(edges().numbers());
        return ports;
    }

    private Stream<Service> services() {
        Predicate<Service> concerned = service -> service.direction() == Direction.INBOUND
                && service.components().contains(to.component())
                && service.roles().contains(from.component());
        return matrix.services().values().stream().filter(concerned);
    }

    /** A TCP port of theirs; -1: there is none. */
    int anyPort() {
        return ports(Transport.TCP).numbers().nextSetBit(1);
    }

    /** The ports of the whole matrix, those next to them, and that of ssh, which only the administrators may use. */
    Ports edges() {
        var edges = new Ports().addEdges(Endpoints.SSH);
        matrix.services().values().forEach(service -> service.listeners()
                .forEach(listener -> edges.addEdges(listener.port().range())));
        return edges;
    }
}
