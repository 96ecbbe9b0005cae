package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The single ports that can be reached, by direction, transport and peer, for all services together. */
public final class OpenPorts {

    private record Gate(Direction direction, Transport transport, Peer end) {}

    private final Map<Gate, BitSet> ports = new HashMap<>();

    private OpenPorts() {}

    public static OpenPorts of(Collection<Opening> openings) {
        var reach = new OpenPorts();
        for (var opening : openings) {
            opening.ends().forEach(end -> reach.ports
                    .computeIfAbsent(gate(opening, end), gate -> new BitSet())
                    .set(opening.port().range().first(), opening.port().range().last() + 1));
        }
        return reach;
    }

    private static Gate gate(Opening opening, Peer end) {
        return new Gate(opening.direction(), opening.port().transport(), end);
    }

    private static BitSet copy(BitSet bits) {
        return BitSet.valueOf(bits.toLongArray());
    }

    /** The parts of an opening that this does not allow, as few as possible, sorted. */
    List<Opening> missing(Opening opening) {
        Map<BitSet, TreeSet<Peer>> endsByPorts = new LinkedHashMap<>();
        for (var end : opening.ends()) {
            var bits = new BitSet();
            bits.set(opening.port().range().first(), opening.port().range().last() + 1);
            bits.andNot(ports.getOrDefault(gate(opening, end), new BitSet()));
            endsByPorts.computeIfAbsent(bits, key -> new TreeSet<>()).add(end);
        }
        var missing = new ArrayList<Opening>();
        endsByPorts.forEach((bits, ends) -> runs(bits).stream()
                .flatMap(run -> ports(opening.port().transport(), run))
                .forEach(port -> missing.add(new Opening(opening.service(), opening.direction(), port, ends))));
        return missing.stream().sorted().toList();
    }

    /** Types of messages and protocols have no ranges, nor do ports that customers set. */
    private static Stream<Port> ports(Transport transport, PortRange run) {
        if (transport.hasPorts() && run.first() == 0 && run.isSet()) {
            return Stream.of(new Port(transport, PortRange.UNSET), new Port(transport, new PortRange(1, run.last())));
        }
        return transport.hasPorts()
                ? Stream.of(new Port(transport, run))
                : IntStream.rangeClosed(run.first(), run.last())
                        .mapToObj(number -> new Port(transport, new PortRange(number, number)));
    }

    private static List<PortRange> runs(BitSet bits) {
        var runs = new ArrayList<PortRange>();
        for (var first = bits.nextSetBit(0); first >= 0; ) {
            var end = bits.nextClearBit(first);
            runs.add(new PortRange(first, end - 1));
            first = bits.nextSetBit(end);
        }
        return runs;
    }

    /** The number of pairs of a port and a peer. */
    long count(Direction direction, Predicate<Peer> which) {
        return ports.entrySet().stream()
                .filter(entry -> entry.getKey().direction() == direction
                        && which.test(entry.getKey().end()))
                .mapToLong(entry -> entry.getValue().cardinality())
                .sum();
    }

    /** The same without what any source can reach. */
    OpenPorts withoutPublic() {
        var named = new OpenPorts();
        ports.forEach((gate, bits) -> {
            var mine = copy(bits);
            mine.andNot(ports.getOrDefault(new Gate(gate.direction(), gate.transport(), Peer.ANYONE), new BitSet()));
            named.ports.put(gate, mine);
        });
        return named;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenPorts reach && ports.equals(reach.ports);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ports);
    }
}
