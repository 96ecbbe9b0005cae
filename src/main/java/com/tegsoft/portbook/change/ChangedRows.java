package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Openings in the form of services, so that they can be printed like any others.
 *
 * @param matrix contains the hosts of the rows, with the relevant addresses
 * @param services one for each opening; the same id can occur several times
 * @param reached inbound services, each with the parts of the product on which another one uses it
 */
public record ChangedRows(Matrix matrix, List<Service> services, List<Service> reached) {

    public ChangedRows {
        services = List.copyOf(services);
        reached = List.copyOf(reached);
    }

    public boolean isEmpty() {
        return services.isEmpty() && reached.isEmpty();
    }

    /** What customers must open; of what any source may connect to from now on, the whole new opening. */
    public static ChangedRows opens(Changes changes) {
        return of(
                changes.after(),
                changes.flows().stream().flatMap(ChangedRows::opens).toList());
    }

    private static Stream<Opening> opens(Change change) {
        var toAnyone = change.opens().stream()
                .filter(part -> part.ends().contains(Peer.ANYONE))
                .map(part -> change.after().orElseThrow().withPort(part.port()))
                .toList();
        var covered = OpenPorts.of(toAnyone);
        return Stream.concat(
                toAnyone.stream(), change.opens().stream().flatMap(part -> covered.missing(part).stream()));
    }

    /** What they may close. */
    public static ChangedRows closes(Changes changes) {
        return of(
                changes.before(),
                changes.flows().stream()
                        .flatMap(change -> change.closes().stream())
                        .toList());
    }

    /** What they must allow for specific sources only, where any source could connect: the whole new opening of such ports. */
    public static ChangedRows restricts(Changes changes) {
        return of(
                changes.after(),
                changes.flows().stream()
                        .flatMap(change -> change.restricts().stream()
                                .map(part -> change.after().orElseThrow().withPort(part.port())))
                        .toList());
    }

    /** What an action is about; none for no action. */
    public static ChangedRows of(Changes changes, CustomerAction action) {
        return switch (action) {
            case OPEN -> opens(changes);
            case RESTRICT -> restricts(changes);
            case CLOSE -> closes(changes);
            case NOTHING -> of(changes.after(), List.of());
        };
    }

    private static ChangedRows of(Matrix source, List<Opening> openings) {
        var hosts = new LinkedHashMap<Id, Host>();
        var services = new ArrayList<Service>();
        var reached = new ArrayList<Service>();
        for (var opening : openings) {
            var service = source.service(opening.service());
            if (opening.direction() != service.direction()) {
                reached.add(used(service, opening));
                continue;
            }
            var row = row(service, opening, hosts(source, opening, hosts));
            if (!row.peers().isEmpty()) { // "Any source" is not a peer; its roles are.
                services.add(row);
            }
        }
        return new ChangedRows(source.with(hosts), services, reached);
    }

    /** A service of other parts, of which only those are left that the opening is about. */
    private static Service used(Service service, Opening opening) {
        return new Service(
                service.id(),
                service.direction(),
                service.exposure(),
                service.roles(),
                service.systems(),
                service.purposes(),
                service.hosts(),
                service.components().stream().filter(given(opening)::contains).toList(),
                service.requirement(),
                service.condition(),
                List.of(fixed(service, opening)),
                List.of());
    }

    private static Service row(Service service, Opening opening, List<Id> hosts) {
        var given = given(opening);
        var inbound = opening.direction() == Direction.INBOUND;
        return new Service(
                service.id(),
                service.direction(),
                service.exposure(),
                inbound ? service.roles().stream().filter(given::contains).toList() : service.roles(),
                service.systems().stream().filter(given::contains).toList(),
                service.purposes(),
                hosts,
                service.components(),
                service.requirement(),
                service.condition(),
                List.of(fixed(service, opening)),
                List.of());
    }

    /** The listener whose port it belongs to; a part of a range has no setting. */
    private static Listener fixed(Service service, Opening opening) {
        var whole = service.listeners().stream()
                .filter(listener -> listener.port().overlaps(opening.port()))
                .findFirst()
                .orElseThrow();
        var setting = whole.setting().filter(id -> whole.port().equals(opening.port()));
        return new Listener(
                opening.port(),
                whole.exposure(),
                whole.protocol(),
                whole.encryption(),
                setting,
                whole.formula().filter(formula -> setting.isPresent()),
                whole.carries(),
                whole.fromPort(),
                whole.oneOf(),
                whole.condition(),
                whole.because());
    }

    /** The roles and systems. */
    private static List<Id> given(Opening opening) {
        return opening.ends().stream()
                .filter(end -> end.address().isEmpty())
                .flatMap(end -> end.peer().stream())
                .toList();
    }

    private static List<Id> hosts(Matrix source, Opening opening, Map<Id, Host> hosts) {
        return opening.ends().stream()
                .filter(end -> !end.address().isEmpty())
                .collect(Collectors.groupingBy(end -> end.peer().orElseThrow(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(host -> part(
                        source.host(host.getKey()),
                        host.getValue().stream().map(Peer::address).toList(),
                        hosts))
                .toList();
    }

    /** The host with only these addresses, with another id if the same host also occurs with other addresses. */
    private static Id part(Host host, List<String> addresses, Map<Id, Host> hosts) {
        for (var number = 1; ; number++) {
            var id = number == 1 ? host.id() : host.id().numbered(number);
            var kept = host.addresses().stream()
                    .filter(address -> addresses.contains(address.text()))
                    .toList();
            var part = host.with(kept).with(id);
            if (Objects.equals(Optional.ofNullable(hosts.putIfAbsent(id, part)).orElse(part), part)) {
                return id;
            }
        }
    }
}
