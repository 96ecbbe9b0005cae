package com.tegsoft.portbook.find;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What uses a single port. */
record PortAnswer(Matrix matrix, Phrases phrases) {

    Answer of(Query.Ports asked) {
        var rows = rows(asked.transport(), asked.range());
        return rows.isEmpty()
                ? unused(asked)
                : new Answer(
                        Stream.of(said(asked), phrases.local(asked), phrases.confused(rows))
                                .flatMap(some -> some)
                                .toList(),
                        rows,
                        List.of());
    }

    private List<Found> rows(Optional<Transport> transport, PortRange range) {
        var ports = new Query.Ports(transport, range);
        return phrases.rows(row -> ports.reach(row.port())).toList();
    }

    private Answer unused(Query.Ports asked) {
        var number = asked.range().toString();
        var others = rows(Optional.empty(), asked.range()); // Of another transport.
        var near = new NearPorts(phrases).of(asked);
        var all = Stream.concat(others.stream(), near.stream()).toList();
        var mistakes = near.stream()
                .filter(row -> TypingMistake.between(row.port().range().toString(), number)
                        .isPresent())
                .toList();
        var sentences =
                Stream.of(phrases.no(asked), used(others, number), phrases.nearest(near), phrases.confused(mistakes));
        return new Answer(sentences.flatMap(some -> some).toList(), List.of(), all);
    }

    /** What is said for each transport that is meant, whether it uses the port or not. */
    private Stream<String> said(Query.Ports asked) {
        var number = asked.range().toString();
        return Stream.concat(
                used(rows(asked.transport(), asked.range()), number),
                transports().stream()
                        .filter(transport -> asked.transport().isEmpty()
                                && rows(Optional.of(transport), asked.range()).isEmpty())
                        .map(transport -> phrases.product("unused", "port", transport + " " + number)));
    }

    /** SCTP is spoken of only where it is used. */
    private List<Transport> transports() {
        return Transport.withPorts().stream()
                .filter(transport -> transport == Transport.TCP
                        || transport == Transport.UDP
                        || phrases.rows(row -> row.port().transport() == transport)
                                .findAny()
                                .isPresent())
                .toList();
    }

    private Stream<String> used(List<Found> rows, String number) {
        var ports = rows.stream().collect(groupingBy(Found::port, TreeMap::new, toList()));
        return ports.entrySet().stream().map(entry -> {
            var range = entry.getKey().range();
            var services = phrases.services(entry.getValue());
            var port = entry.getKey().transport() + " " + number;
            return range.isSingle()
                    ? phrases.say("used", Map.of("port", port, "services", services))
                    : phrases.say("within", Map.of("port", port, "range", range.toString(), "services", services));
        });
    }
}
