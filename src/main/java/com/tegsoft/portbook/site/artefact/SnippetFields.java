package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values that a reader can replace in the snippets of a scope: the server, its initiators, and the settings that move
 * its ports.
 */
record SnippetFields(Matrix matrix, Values values, Predicate<String> anybody, Scope scope) {

    List<SnippetField> list() {
        var used = scope.services().stream()
                .flatMap(service -> matrix.initiators(service).stream())
                .map(Initiator::id)
                .collect(Collectors.toSet());
        var groups = values.groups().values().stream()
                .filter(group -> used.contains(group.id()) || isOwn(group.id()))
                .map(group -> new SnippetField(group.id(), example(group), false, anybody.test(group.id())));
        var settings = values.settings().entrySet().stream()
                .filter(setting -> listeners().anyMatch(listener -> isMoved(listener, setting.getKey())))
                .map(setting ->
                        new SnippetField(setting.getKey(), setting.getValue().toString(), true, false));
        return Stream.concat(groups, settings).toList();
    }

    /** All of the product's own machines can be filled in for all services, otherwise those whose addresses are printed. */
    private boolean isOwn(String id) {
        return scope.kind() == Scope.Kind.ALL
                ? matrix.isOwn(id)
                : id.equals(scope.own())
                        || scope.reached().stream()
                                .flatMap(service -> service.components().stream())
                                .anyMatch(component -> component.value().equals(id));
    }

    private static String example(Group group) {
        return group.nets().stream().map(Net::cidr).collect(Collectors.joining(", "));
    }

    private Stream<Listener> listeners() {
        return Stream.concat(scope.services().stream(), scope.reached().stream())
                .flatMap(service -> service.listeners().stream());
    }

    private static boolean isMoved(Listener listener, String setting) {
        return listener.decidedBy().stream().anyMatch(id -> id.value().equals(setting));
    }
}
