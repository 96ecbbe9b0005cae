package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.ComputedPort;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the page, or an item of its lists, as a service of the draft.
 *
 * @param words its name on the page
 * @param row all of it
 * @param ends who connects to whom
 * @param hasEnd whether the page says where it connects to, in whatever words
 * @param hasName whether it has the name that a column of names gives it
 * @param typeAssumed whether it has ICMP messages of a type that the page does not say
 * @param movable whether the page says that a setting changes its port
 * @param local whether its ports are used inside one machine only
 * @param table what is said above its table; empty if it is in none
 */
record DraftService(
        String id,
        SourceSpan words,
        SourceSpan row,
        DraftEnds ends,
        List<SourceSpan> purposes,
        boolean hasEnd,
        boolean hasName,
        Optional<Requirement> requirement,
        List<DraftPort> ports,
        boolean typeAssumed,
        boolean movable,
        boolean local,
        Optional<TableContext> table) {

    /** The same with another id, if its own is taken. */
    DraftService named(String other) {
        return new DraftService(
                other,
                words,
                row,
                ends,
                purposes,
                hasEnd,
                hasName,
                requirement,
                ports,
                typeAssumed,
                movable,
                local,
                table);
    }

    /** Whether the page leaves open where an outbound service connects to. */
    boolean outboundWithoutEnd() {
        return ends.direction() == Direction.OUTBOUND && !hasEnd;
    }

    /**
     * The one range that its setting changes; two ranges would need two settings, which the page does not distinguish.
     */
    Optional<PortRange> setting() {
        var ranges = ports.stream()
                .filter(port -> port.port().hasPorts())
                .map(port -> port.port().range())
                .distinct()
                .toList();
        return Optional.of(ranges)
                .filter(all -> movable && all.size() == 1 && computed().isEmpty())
                .map(all -> all.get(0));
    }

    /** How its ports are computed, each formula once. */
    List<ComputedPort> computed() {
        return ports.stream()
                .flatMap(port -> port.computed().stream())
                .distinct()
                .toList();
    }

    /** The ids of the settings that change its ports. */
    Function<DraftPort, Optional<String>> settings() {
        var isOne = setting().isPresent();
        return port -> isOne && port.port().hasPorts()
                ? Optional.of(id + "-port")
                : port.computed().map(formula -> DraftSettings.id(this, formula));
    }
}
