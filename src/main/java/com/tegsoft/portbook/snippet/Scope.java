package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scope of a snippet: all services, a purpose, a role, one service, several of these, or the changes of an edition.
 *
 * @param id {@code all}, or the id of the purpose, role or service, or several joined; the file is named after it
 */
public record Scope(String id, Kind kind, List<Service> services) {

    /** The criterion by which a scope selects services. */
    public enum Kind {
        ALL,
        PURPOSE,
        ROLE,
        SERVICE,
        /** Several of these, each permit once. */
        SELECTION,
        /** The changes of one edition. */
        CHANGE
    }

    public static final String ALL = "all";

    public Scope {
        services = List.copyOf(services);
    }

    /** All services. */
    public static Scope all(Matrix matrix) {
        return new Scope(ALL, Kind.ALL, List.copyOf(matrix.services().values()));
    }

    public static Scope purpose(Matrix matrix, Id id) {
        return new Scope(id.value(), Kind.PURPOSE, matrix.servicesFor(matrix.purpose(id)));
    }

    /** What a role uses, and nothing for other roles. */
    public static Scope role(Matrix matrix, Id id) {
        var role = matrix.role(id);
        return new Scope(
                id.value(),
                Kind.ROLE,
                matrix.servicesOf(role).stream()
                        .map(service -> service.of(role))
                        .toList());
    }

    public static Scope service(Matrix matrix, Id id) {
        return new Scope(id.value(), Kind.SERVICE, List.of(matrix.service(id)));
    }

    /** Several scopes in one, each service once; for the roles, systems and hosts of all of them that contain it. */
    public static Scope together(Matrix matrix, List<Scope> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var services = matrix.services().values().stream()
                .flatMap(service -> together(service, parts).stream())
                .toList();
        return new Scope(parts.stream().map(Scope::id).collect(Collectors.joining("-and-")), Kind.SELECTION, services);
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
    public static Scope change(String id, List<Service> services) {
        return new Scope(id, Kind.CHANGE, services);
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
