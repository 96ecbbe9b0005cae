package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scope of a snippet: all services, a purpose, a role, one service, several of these, the changes of an edition, or nothing any more.
 *
 * @param id {@code all}, or the id of the purpose, role or service, or several joined; the file is named after it
 * @param component the part of the product that it is for; empty: all parts, as if they were on one server
 * @param reached inbound services that the product also connects to, because components are among their roles
 * @param unused features that the customer does not use: nothing of the scope needs them
 */
public record Scope(
        String id, Kind kind, List<Service> services, Optional<Id> component, List<Service> reached, Set<Id> unused) {

    /** The criterion by which a scope selects services. */
    public enum Kind {
        ALL,
        PURPOSE,
        ROLE,
        SERVICE,
        /** Several of these, each permit once. */
        SELECTION,
        /** The changes of one edition. */
        CHANGE,
        /** A purpose or role that is gone: it opens nothing. */
        RETIRED
    }

    public static final String ALL = "all";

    public Scope {
        services = List.copyOf(services);
        reached = List.copyOf(reached);
        unused = Set.copyOf(unused);
    }

    /** For a customer who uses all features. */
    public Scope(String id, Kind kind, List<Service> services, Optional<Id> component, List<Service> reached) {
        this(id, kind, services, component, reached, Set.of());
    }

    /** Services on one server. */
    public Scope(String id, Kind kind, List<Service> services) {
        this(id, kind, services, Optional.empty(), List.of());
    }

    /** Name of the addresses that the product itself has in it. */
    public String own() {
        return component.map(Id::value).orElse(Group.SERVER);
    }

    /** The same for a customer who does not use some features. */
    public Scope without(Set<Id> features) {
        return new Scope(id, kind, used(services, features), component, used(reached, features), features);
    }

    private static List<Service> used(List<Service> services, Set<Id> unused) {
        return services.stream()
                .flatMap(service -> service.without(unused).stream())
                .toList();
    }

    /** All services. */
    public static Scope all(Matrix matrix) {
        return onOneServer(matrix, ALL, Kind.ALL, matrix.services().values());
    }

    public static Scope purpose(Matrix matrix, Id id) {
        return onOneServer(matrix, id.value(), Kind.PURPOSE, matrix.servicesFor(matrix.purpose(id)));
    }

    /** What a role uses, and nothing for other roles; for a component all that its machines need. */
    public static Scope role(Matrix matrix, Id id) {
        var role = matrix.role(id);
        if (role.component()) {
            return component(matrix, id);
        }
        return new Scope(
                id.value(),
                Kind.ROLE,
                matrix.servicesOf(role).stream()
                        .map(service -> service.of(role))
                        .toList());
    }

    private static Scope component(Matrix matrix, Id id) {
        var services = matrix.services(service -> service.components().contains(id));
        var reached = matrix.services(service ->
                service.direction() == Direction.INBOUND && service.roles().contains(id));
        return new Scope(id.value(), Kind.ROLE, services, Optional.of(id), reached);
    }

    public static Scope service(Matrix matrix, Id id) {
        return onOneServer(matrix, id.value(), Kind.SERVICE, List.of(matrix.service(id)));
    }

    /** With all parts of the product on one server, which can have others of its kind. */
    private static Scope onOneServer(Matrix matrix, String id, Kind kind, Collection<Service> services) {
        var components = matrix.components();
        var reached = services.stream()
                .filter(service ->
                        service.direction() == Direction.INBOUND && !Collections.disjoint(service.roles(), components))
                .toList();
        return new Scope(id, kind, List.copyOf(services), Optional.empty(), reached);
    }

    /** Several scopes in one, each service once; for the roles, systems and hosts of all of them that contain it. */
    public static Scope together(Matrix matrix, List<Scope> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var services = matrix.services().values().stream()
                .flatMap(service -> together(service, parts).stream())
                .toList();
        var reached = parts.stream()
                .flatMap(part -> part.reached().stream().map(Service::id))
                .collect(Collectors.toSet());
        return new Scope(
                parts.stream().map(Scope::id).collect(Collectors.joining("-and-")),
                Kind.SELECTION,
                services,
                Optional.empty(),
                services.stream()
                        .filter(service -> reached.contains(service.id()))
                        .toList());
    }

    private static Optional<Service> together(Service whole, List<Scope> parts) {
        var found = parts.stream()
                .flatMap(part -> part.services().stream())
                .filter(service -> service.id().equals(whole.id()))
                .toList();
        var ends = found.stream()
                .flatMap(service -> Stream.of(service.roles(), service.systems(), service.hosts()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return found.isEmpty() ? Optional.empty() : Optional.of(whole.of(ends));
    }

    /** Services that are parts of others, like those of a difference between editions. */
    public static Scope change(Matrix matrix, String id, List<Service> services) {
        return onOneServer(matrix, id, Kind.CHANGE, services);
    }

    /**
     * The same for the machines of one part of the product.
     *
     * @param reached parts of inbound services of other parts, or of other machines of the same part, to which it connects
     */
    public static Scope change(String id, Id component, List<Service> services, List<Service> reached) {
        return new Scope(id, Kind.CHANGE, services, Optional.of(component), reached);
    }

    /** What is left at the address of a purpose or role that an edition has published and that is gone: nothing is opened. */
    public static Scope retired(Id id) {
        return new Scope(id.value(), Kind.RETIRED, List.of());
    }

    /** The numbers of all scopes that a matrix names, from 0 for all services; that of changes comes after them. */
    static Map<String, Integer> numbers(Matrix matrix) {
        var numbers = new HashMap<String, Integer>();
        numbers.put(ALL, 0);
        Stream.of(matrix.purposes(), matrix.roles(), matrix.services())
                .flatMap(ids -> ids.keySet().stream())
                .forEach(id -> numbers.put(id.value(), numbers.size()));
        return numbers;
    }

    /** Every scope for which a platform has a file, that of all services first. */
    public static List<Scope> of(Matrix matrix) {
        var scopes = new ArrayList<Scope>();
        scopes.add(all(matrix));
        matrix.purposes().keySet().forEach(id -> scopes.add(purpose(matrix, id)));
        matrix.roles().keySet().forEach(id -> scopes.add(role(matrix, id)));
        return scopes;
    }
}
