package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two related ports; the first one comes first in the matrix, or as requested. */
record PortPair(ServicePort one, ServicePort other) {

    PortPair swapped() {
        return new PortPair(other, one);
    }

    /** Names of the peers of both, for messages. */
    String commonPeers() {
        return one.service().peers().stream()
                .filter(other.service().peers()::contains)
                .map(Id::value)
                .collect(Collectors.joining(", "));
    }

    /** Ports of one service. */
    static Stream<PortPair> withinServices(Content content) {
        return content.matrix().services().values().stream()
                .flatMap(service -> all(ServicePort.of(content, service).toList()));
    }

    /** Ports that share a number, a direction and a peer. */
    static Stream<PortPair> overlapping(Content content) {
        var pairs = Stream.<PortPair>builder();
        var open = new ArrayList<ServicePort>();
        for (var port : ServicePort.of(content)
                .sorted(Comparator.comparing(p -> p.listener().port().range()))
                .toList()) {
            open.removeIf(earlier -> earlier.listener().port().range().last()
                    < port.listener().port().range().first());
            open.stream()
                    .map(earlier -> new PortPair(earlier, port))
                    .filter(PortPair::isSameWay)
                    .map(PortPair::inOrder)
                    .forEach(pairs::add);
            open.add(port);
        }
        return pairs.build();
    }

    /** Whether they belong to different alternatives of one service, so that one of them is opened. */
    boolean areAlternatives() {
        var mine = one.listener().oneOf();
        var its = other.listener().oneOf();
        return one.service().id().equals(other.service().id())
                && mine.isPresent()
                && its.isPresent()
                && !mine.equals(its);
    }

    private boolean isSameWay() {
        return one.listener().port().overlaps(other.listener().port())
                && one.service().direction() == other.service().direction()
                && !commonPeers().isEmpty()
                && !Collections.disjoint(one.service().own(), other.service().own())
                && isOnePort()
                && !isOneOrTheOther();
    }

    /** Rows of different services that are never used together; the rows of one service have an address each. */
    boolean isOneOrTheOther() {
        var matrix = one.content().matrix();
        var features = other.condition().needs();
        return !one.service().id().equals(other.service().id())
                && (one.condition().excludes(other.condition())
                        || one.condition().needs().stream()
                                .anyMatch(mine -> features.stream().anyMatch(its -> matrix.areExclusive(mine, its))));
    }

    /** Two settings of different services are different ports. */
    private boolean isOnePort() {
        return !one.listener().port().isUnset()
                || one.service().id().equals(other.service().id())
                || one.listener().setting().equals(other.listener().setting());
    }

    private PortPair inOrder() {
        return one.at("port").compareTo(other.at("port")) <= 0 ? this : swapped();
    }

    private static Stream<PortPair> all(List<ServicePort> ports) {
        return IntStream.range(0, ports.size()).boxed().flatMap(i -> ports.subList(i + 1, ports.size()).stream()
                .map(other -> new PortPair(ports.get(i), other)));
    }
}
