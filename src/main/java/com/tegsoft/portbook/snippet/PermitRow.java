package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ports of one service that the same groups use: one entry for firewalls that take lists.
 *
 * @param number from 1, counted separately for inbound and outbound
 * @param from the source port or range of all of them, if connections come from one and the platform can say it
 * @param part from 1 among those of the service; more than one only if its ports are for different groups, or both directions have it
 */
public record PermitRow(
        int number,
        int part,
        String service,
        Direction direction,
        List<PortObject> ports,
        Optional<PortObject> from,
        List<Group> peers) {

    private record Key(String service, Direction direction, Optional<PortRange> from, List<Group> peers) {}

    public PermitRow {
        ports = List.copyOf(ports);
        peers = List.copyOf(peers);
    }

    /**
     * The entries of one direction, those of a service with the same groups together.
     *
     * @param parts how many rows each service has already
     */
    static List<PermitRow> of(List<PermitEntry> entries, Map<String, Integer> parts) {
        var together = new LinkedHashMap<Key, List<PermitEntry>>();
        entries.forEach(entry -> together.computeIfAbsent(
                        new Key(entry.service(), entry.direction(), entry.from().map(PortObject::range), entry.peers()),
                        key -> new ArrayList<>())
                .add(entry));
        var rows = new ArrayList<PermitRow>();
        together.forEach((key, alike) -> rows.add(new PermitRow(
                rows.size() + 1,
                parts.merge(key.service(), 1, Integer::sum),
                key.service(),
                key.direction(),
                alike.stream().map(PermitEntry::port).toList(),
                alike.get(0).from(),
                key.peers())));
        return rows;
    }

    public boolean inbound() {
        return direction == Direction.INBOUND;
    }
}
