package com.tegsoft.portbook.find;

import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.site.view.LanguageTexts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of answers, in one language. */
record Phrases(Matrix matrix, LanguageTexts texts) {

    String say(String id, Map<String, String> arguments) {
        return texts.message("ui.find." + id, arguments);
    }

    /** The word for a port. */
    String port() {
        return texts.text("ui.column.port");
    }

    String product() {
        return texts.text("product.name");
    }

    static String port(Port port) {
        return port.label();
    }

    /** A port with its transport, if it is of a certain one. */
    static String port(Optional<Transport> transport, String number) {
        return transport.map(name -> name + " ").orElse("") + number;
    }

    /** Their names, each once. */
    String services(Collection<Found> rows) {
        return joined(rows.stream()
                .map(row -> texts.nameOf("services", row.service().id().value())));
    }

    private String joined(Stream<String> names) {
        return names.distinct().map(texts::inOrder).collect(Collectors.joining(texts.text("ui.comma") + " "));
    }

    String product(String id, String argument, String value) {
        return say(id, Map.of("product", product(), argument, value));
    }

    /** Says which ports in use are nearest; nothing if none is in use. */
    Stream<String> nearest(List<Found> near) {
        return near.isEmpty()
                ? Stream.of()
                : Stream.of(say("nearest", Map.of("ports", joined(near.stream().map(row -> port(row.port()))))));
    }

    /** Warns of each port among some rows that readers easily take for that of another service. */
    Stream<String> confused(List<Found> rows) {
        return rows.stream()
                .filter(row -> row.listener().because().contains(Doubt.NEAR_MISS))
                .flatMap(row -> rows(other -> isConfused(row, other))
                        .map(other -> port(row.port()).compareTo(port(other.port())) < 0
                                ? List.of(row, other)
                                : List.of(other, row)))
                .distinct()
                .map(pair -> say(
                        "confused",
                        Map.of(
                                "port",
                                port(pair.get(0).port()),
                                "other",
                                port(pair.get(1).port()))));
    }

    private static boolean isConfused(Found row, Found other) {
        return other.listener().because().contains(Doubt.NEAR_MISS)
                && !other.service().id().equals(row.service().id())
                && other.port().transport() == row.port().transport()
                && TypingMistake.between(
                                row.port().range().toString(),
                                other.port().range().toString())
                        .isPresent();
    }

    /** What is used inside one machine only, for which nothing is opened. */
    Stream<String> local(Query.Ports asked) {
        return matrix.localPorts().values().stream().flatMap(local -> local.ports().stream()
                .filter(asked::reach)
                .map(port -> say(
                        "local",
                        Map.of(
                                "port",
                                port(port),
                                "use",
                                texts.inOrder(
                                        texts.nameOf("local-ports", local.id().value()))))));
    }

    /** The same, or that none of these ports is used at all. */
    Stream<String> no(Query.Ports asked) {
        var local = local(asked).toList();
        var number = asked.range().toString();
        return local.isEmpty()
                ? Stream.of(asked.transport()
                        .map(transport -> product("unused", "port", transport + " " + number))
                        .orElseGet(() -> product("none", "number", number)))
                : local.stream();
    }

    /** Rows of the matrix, in its order. */
    Stream<Found> rows(Predicate<Found> which) {
        return matrix.services().values().stream()
                .flatMap(service -> service.listeners().stream().map(listener -> new Found(service, listener)))
                .filter(which);
    }
}
