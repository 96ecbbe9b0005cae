package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.List;
import java.util.stream.Stream;

/** The services of scopes, seen from the machines that snippets are for, with a customer's values. */
record DirectedServices(Matrix matrix, Values values) {

    /** A service in one direction: what other components offer is outbound for those that connect to it. */
    record Directed(Service service, Direction direction, List<Group> peers) {}

    Stream<Directed> of(Scope scope) {
        return Stream.of(Direction.values()).flatMap(direction -> of(scope, direction));
    }

    Stream<Directed> of(Scope scope, Direction direction) {
        var listed = scope.services().stream()
                .filter(service -> service.direction() == direction)
                .map(service -> new Directed(service, direction, peers(service)));
        var reached = direction == Direction.INBOUND ? Stream.<Service>of() : scope.reached().stream();
        return Stream.concat(listed, reached.map(service -> new Directed(service, direction, listening(service))));
    }

    private List<Group> peers(Service service) {
        return Stream.concat(
                        matrix.initiators(service).stream().map(values::group),
                        service.hosts().stream().map(matrix::host).map(Values::group))
                .toList();
    }

    private List<Group> listening(Service service) {
        return service.components().stream()
                .map(component -> values.group(component.value()))
                .toList();
    }

    /** The ports of a service that are known. */
    Stream<Listener> ports(Service service) {
        return opened(service).filter(listener -> !port(listener).port().isUnset());
    }

    /** The ports of a service that are opened: of its alternatives those of the one that the customer has chosen. */
    Stream<Listener> opened(Service service) {
        return service.opened(values.choice(service.id())).stream();
    }

    /** Whether there is a port for SIP among those of a scope. */
    boolean areForSip(Scope scope) {
        return of(scope).flatMap(directed -> ports(directed.service())).anyMatch(DirectedServices::isForSip);
    }

    static boolean isForSip(Listener listener) {
        return listener.protocol().value().equals("sip");
    }

    /** A port as the customer has set it. */
    PortObject port(Listener listener) {
        var setting = listener.setting().map(Id::value);
        var range = setting.map(values.settings()::get).orElse(listener.port().range());
        var decidedBy = listener.decidedBy().stream().map(Id::value).toList();
        return new PortObject(listener.port().transport(), range, setting, decidedBy);
    }
}
