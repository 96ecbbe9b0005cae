package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the scope of a snippet; without any of them: all services. */
final class ScopeOptions {

    @Option(names = "--purpose", paramLabel = "ID", description = "only what this purpose needs")
    private @Nullable String purpose;

    @Option(names = "--role", paramLabel = "ID", description = "only what this role uses")
    private @Nullable String role;

    @Option(names = "--service", paramLabel = "ID", description = "only this service, which is one row of the matrix")
    private @Nullable String service;

    /**
     * The selected services.
     *
     * @throws IllegalArgumentException if more than one option is given, or the matrix has no such id
     */
    Scope scope(Matrix matrix) {
        var given = Stream.of(purpose, role, service).filter(Objects::nonNull).count();
        if (given > 1) {
            throw new IllegalArgumentException("use only one of --purpose, --role and --service");
        }
        if (purpose != null) {
            return Scope.purpose(matrix, declared("purpose", matrix.purposes().keySet(), purpose));
        }
        if (role != null) {
            return Scope.role(matrix, declared("role", matrix.roles().keySet(), role));
        }
        return service == null
                ? Scope.all(matrix)
                : Scope.service(matrix, declared("service", matrix.services().keySet(), service));
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
