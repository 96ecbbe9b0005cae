package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Scope;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final FeatureOptions features = new FeatureOptions();

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
        var without = features.unused(matrix, unusedByDefault);
        var scope = without.isEmpty() ? whole : whole.without(without);
        if (isEmpty(scope) && !isEmpty(whole)) {
            throw new IllegalArgumentException("nothing is left of `%s` without %s"
                    .formatted(scope.id(), "`" + String.join("`, `", Named.words(without)) + "`"));
        }
        return scope;
    }

    private static boolean isEmpty(Scope scope) {
        return scope.services().isEmpty() && scope.reached().isEmpty();
    }

    private Scope whole(Matrix matrix) {
        var scopes = Stream.of(
                        purposes.stream()
                                .map(id -> Scope.purpose(
                                        matrix,
                                        Named.among("purpose", matrix.purposes().keySet(), id))),
                        roles.stream()
                                .map(id -> Scope.role(
                                        matrix,
                                        Named.among("role", matrix.roles().keySet(), id))),
                        services.stream()
                                .map(id -> Scope.service(
                                        matrix,
                                        Named.among("service", matrix.services().keySet(), id))))
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
}
