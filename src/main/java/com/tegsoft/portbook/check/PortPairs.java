package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two ports that have something to do with each other; the first stands first in the matrix, or as asked for. */
record PortPairs(Ports one, Ports other) {

    PortPairs swapped() {
        return new PortPairs(other, one);
    }

    /** Names of whom both concern, for messages. */
    String commonPeers() {
        return one.service().peers().stream()
                .filter(other.service().peers()::contains)
                .map(Id::value)
                .collect(Collectors.joining(", "));
    }

    /** Ports of one service. */
    static Stream<PortPairs> withinServices(Content content) {
        return content.matrix().services().values().stream()
                .flatMap(service -> all(Ports.of(content, service).toList()));
    }

    /** Ports that share a port, a direction and somebody at the far end. */
    static Stream<PortPairs> overlapping(Content content) {
        var pairs = Stream.<PortPairs>builder();
        var open = new ArrayList<Ports>();
        for (var port : Ports.of(content)
                .sorted(Comparator.comparing(p -> p.listener().port().range()))
                .toList()) {
            open.removeIf(earlier -> earlier.listener().port().range().last()
                    < port.listener().port().range().first());
            open.stream()
                    .map(earlier -> new PortPairs(earlier, port))
                    .filter(PortPairs::isSameWay)
                    .map(PortPairs::inOrder)
                    .forEach(pairs::add);
            open.add(port);
        }
        return pairs.build();
    }

    private boolean isSameWay() {
        return one.listener().port().overlaps(other.listener().port())
                && one.service().direction() == other.service().direction()
                && !commonPeers().isEmpty();
    }

    private PortPairs inOrder() {
        return one.at("port").compareTo(other.at("port")) <= 0 ? this : swapped();
    }

    /** Single ports of one transport in different services, equal but for one digit or two neighbours swapped. */
    static Stream<PortPairs> nearMisses(Content content) {
        var single = Ports.of(content)
                .filter(port -> port.listener().port().range().isSingle())
                .toList();
        return all(single)
                .filter(pair ->
                        !pair.one.service().id().equals(pair.other.service().id()))
                .filter(pair -> pair.one.listener().port().transport()
                        == pair.other.listener().port().transport())
                .filter(pair -> isNear(
                        pair.one.listener().port().range().toString(),
                        pair.other.listener().port().range().toString()));
    }

    private static boolean isNear(String a, String b) {
        if (a.length() != b.length() || a.length() < 3) {
            return false;
        }
        var differing = java.util.stream.IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .toArray();
        return differing.length == 1
                || (differing.length == 2
                        && differing[1] == differing[0] + 1
                        && a.charAt(differing[0]) == b.charAt(differing[1])
                        && a.charAt(differing[1]) == b.charAt(differing[0]));
    }

    private static Stream<PortPairs> all(List<Ports> ports) {
        return java.util.stream.IntStream.range(0, ports.size())
                .boxed()
                .flatMap(i ->
                        ports.subList(i + 1, ports.size()).stream().map(other -> new PortPairs(ports.get(i), other)));
    }
}
