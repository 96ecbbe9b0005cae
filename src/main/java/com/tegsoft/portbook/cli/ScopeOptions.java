package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options for the scope of a snippet, one or several; without any of them: all services. */
final class ScopeOptions {

    @Option(names = "--purpose", paramLabel = "ID", description = "only what this purpose needs; can be repeated")
    private List<String> purposes = List.of();

    @Option(names = "--role", paramLabel = "ID", description = "only what this role uses; can be repeated")
    private List<String> roles = List.of();

    @Option(
            names = "--service",
            paramLabel = "ID",
            description = "only this service, which is one row of the matrix; can be repeated")
    private List<String> services = List.of();

    @Option(
            names = "--feature",
            paramLabel = "ID",
            description = "leave out what needs a feature other than this one; can be repeated")
    private List<String> features = List.of();

    @Option(
            names = "--without-feature",
            paramLabel = "ID",
            description = "leave out what needs this feature; can be repeated")
    private List<String> unused = List.of();

    /**
     * The selected services, without the features that are not used.
     *
     * @param unusedByDefault ids of features that are not used unless an option names them
     * @throws IllegalArgumentException if the matrix has no such id, or nothing is left
     */
    Scope scope(Matrix matrix, List<String> unusedByDefault) {
        return used(matrix, whole(matrix), unusedByDefault);
    }

    /** Whether a purpose, a role or a service is named. */
    boolean isPart() {
        return !(purposes.isEmpty() && roles.isEmpty() && services.isEmpty());
    }

    /** A scope without the features that are not used; the rest as {@link #scope}. */
    Scope used(Matrix matrix, Scope whole, List<String> unusedByDefault) {
        var without = without(matrix, unusedByDefault);
        var scope = without.isEmpty() ? whole : whole.without(without);
        if (isEmpty(scope) && !isEmpty(whole)) {
            throw new IllegalArgumentException("nothing is left of `%s` without %s"
                    .formatted(scope.id(), "`" + String.join("`, `", names(without)) + "`"));
        }
        return scope;
    }

    private static boolean isEmpty(Scope scope) {
        return scope.services().isEmpty() && scope.reached().isEmpty();
    }

    /** The features that are not used: those that are named so, and all others if some are named that are used. */
    private Set<Id> without(Matrix matrix, List<String> unusedByDefault) {
        var all = matrix.features().keySet();
        var used = features.stream().map(name -> declared("feature", all, name)).toList();
        used.forEach(one -> used.stream()
                .filter(other -> !one.equals(other) && matrix.areExclusive(one, other))
                .forEach(other -> {
                    throw new IllegalArgumentException("`%s` and `%s` cannot be used together".formatted(one, other));
                }));
        var without = new TreeSet<Id>();
        unused.stream().map(name -> declared("feature", all, name)).forEach(without::add);
        used.stream().filter(without::contains).findFirst().ifPresent(feature -> {
            throw new IllegalArgumentException("`%s` is both used and not used".formatted(feature));
        });
        unusedByDefault.stream()
                .map(Id::new)
                .filter(feature -> !used.contains(feature))
                .forEach(without::add);
        if (!used.isEmpty()) {
            all.stream().filter(feature -> !used.contains(feature)).forEach(without::add);
        }
        return without;
    }

    private Scope whole(Matrix matrix) {
        var scopes = Stream.of(
                        purposes.stream()
                                .map(id -> Scope.purpose(
                                        matrix,
                                        declared("purpose", matrix.purposes().keySet(), id))),
                        roles.stream()
                                .map(id -> Scope.role(
                                        matrix, declared("role", matrix.roles().keySet(), id))),
                        services.stream()
                                .map(id -> Scope.service(
                                        matrix,
                                        declared("service", matrix.services().keySet(), id))))
                .flatMap(some -> some)
                .distinct()
                .toList();
        refuseComponents(scopes);
        return scopes.isEmpty() ? Scope.all(matrix) : Scope.together(matrix, scopes);
    }

    /** A component has addresses of its own, and what it needs is in its own file. */
    private static void refuseComponents(List<Scope> scopes) {
        if (scopes.size() > 1) {
            scopes.stream()
                    .flatMap(scope -> scope.component().stream())
                    .findFirst()
                    .ifPresent(component -> {
                        throw new IllegalArgumentException(
                                "`%s` is a part of the product with a file of its own; ask for it alone"
                                        .formatted(component));
                    });
        }
    }

    private static Id declared(String what, Collection<Id> ids, String name) {
        return ids.stream()
                .filter(id -> id.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown %s `%s`; %s".formatted(what, name, Suggestion.among(names(ids), name))));
    }

    private static List<String> names(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
