package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.matrix.Transport;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Some ports, so arranged that it takes few steps to see whether one of them covers another one. */
final class CoveredPorts {

    /** For each set of transports, by each first port, the last port of the ranges that begin there or before. */
    private final Map<Set<Transport>, NavigableMap<Integer, Integer>> ranges;

    private CoveredPorts(Map<Set<Transport>, NavigableMap<Integer, Integer>> ranges) {
        this.ranges = Map.copyOf(ranges);
    }

    static CoveredPorts of(List<PortMention> ports) {
        Map<Set<Transport>, NavigableMap<Integer, Integer>> ranges = ports.stream()
                .collect(Collectors.groupingBy(
                        PortMention::transports,
                        Collectors.toMap(
                                port -> port.range().first(),
                                port -> port.range().last(),
                                Math::max,
                                TreeMap::new)));
        ranges.values().forEach(CoveredPorts::extend);
        return new CoveredPorts(ranges);
    }

    private static void extend(NavigableMap<Integer, Integer> lasts) {
        var longest = 0;
        for (var entry : lasts.entrySet()) {
            longest = Math.max(longest, entry.getValue());
            entry.setValue(longest);
        }
    }

    /** Whether one of them {@linkplain PortMention#covers covers} a port. */
    boolean cover(PortMention port) {
        return ranges.entrySet().stream()
                .filter(some -> some.getKey().isEmpty() || some.getKey().containsAll(port.transports()))
                .anyMatch(some -> {
                    var nearest = some.getValue().floorEntry(port.range().first());
                    return nearest != null && nearest.getValue() >= port.range().last();
                });
    }
}
