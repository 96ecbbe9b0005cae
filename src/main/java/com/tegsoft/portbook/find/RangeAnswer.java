package com.tegsoft.portbook.find;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which ports a range has in it, wholly or partly. */
record RangeAnswer(Matrix matrix, Phrases phrases) {

    /** With more ports, they are counted. */
    private static final int MOST = 3;

    Answer of(Query.Ports asked) {
        var rows = phrases.rows(row -> asked.reach(row.port())).toList();
        if (rows.isEmpty()) {
            var near = new NearPorts(phrases).of(asked);
            return new Answer(
                    Stream.concat(phrases.no(asked), phrases.nearest(near)).toList(), rows, near);
        }
        var ports = rows.stream().collect(groupingBy(Found::port, TreeMap::new, toList()));
        return ports.size() > MOST
                ? new Answer(
                        List.of(count(asked, ports.navigableKeySet().stream().toList())), rows, List.of())
                : new Answer(
                        ports.entrySet().stream()
                                .map(entry -> said(asked, entry.getKey(), phrases.services(entry.getValue())))
                                .toList(),
                        rows,
                        List.of());
    }

    private String count(Query.Ports asked, List<Port> ports) {
        var whole = ports.stream()
                .filter(port -> covers(asked.range(), port.range()))
                .count();
        return phrases.say(
                "many",
                Map.of(
                        "range",
                        Phrases.port(asked.transport(), asked.range().toString()),
                        "whole",
                        Long.toString(whole),
                        "part",
                        Long.toString(ports.size() - whole)));
    }

    private String said(Query.Ports asked, Port port, String services) {
        if (covers(asked.range(), port.range())) {
            return phrases.say(
                    "covers",
                    Map.of("range", asked.range().toString(), "port", Phrases.port(port), "services", services));
        }
        return covers(port.range(), asked.range())
                ? phrases.say(
                        "within",
                        Map.of(
                                "port",
                                port.transport() + " " + asked.range(),
                                "range",
                                port.range().toString(),
                                "services",
                                services))
                : phrases.say(
                        "part",
                        Map.of("range", asked.range().toString(), "port", Phrases.port(port), "services", services));
    }

    private static boolean covers(PortRange outer, PortRange inner) {
        return outer.first() <= inner.first() && inner.last() <= outer.last();
    }
}
