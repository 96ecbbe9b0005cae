package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.ComputedPort;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
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
 * @param stated whether the page says the direction
 * @param own the parts of the product that accept or open the connections
 * @param ends somebody else's machines that connect to it; or, if it is outbound, all that it connects to
 * @param openPart whether the page names both ends, but not which of them belongs to the product
 * @param hasEnd whether the page says where it connects to, in whatever words
 * @param hasName whether it has the name that a column of names gives it
 * @param exposure empty if the page does not state it, or if it makes no sense
 * @param typeAssumed whether it has ICMP messages of a type that the page does not say
 * @param movable whether the page says that a setting changes its port
 * @param local whether its ports are used inside one machine only
 * @param table what is said above its table; empty if it is in none
 */
record DraftService(
        String id,
        SourceSpan words,
        SourceSpan row,
        Direction direction,
        boolean stated,
        boolean openPart,
        Optional<Exposure> exposure,
        List<SourceSpan> roles,
        List<SourceSpan> own,
        List<SourceSpan> purposes,
        RemoteEnds ends,
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
                direction,
                stated,
                openPart,
                exposure,
                roles,
                own,
                purposes,
                ends,
                hasEnd,
                hasName,
                requirement,
                ports,
                typeAssumed,
                movable,
                local,
                table);
    }

    /** Whether it needs roles: machines of others connect without them. */
    boolean needsRoles() {
        return !roles.isEmpty()
                || direction == Direction.OUTBOUND
                || ends.hosts().isEmpty();
    }

    /** Whether machines of one kind connect to each other. */
    boolean arePeers() {
        return own.stream()
                .anyMatch(part -> roles.stream().anyMatch(role -> role.key().equals(part.key())));
    }

    /** Whether the page says any of who connects and where to. */
    boolean saysEnds() {
        return !roles.isEmpty() || !own.isEmpty() || !ends.isEmpty() || exposure.isPresent();
    }

    /** Whether the page leaves open where an outbound service connects to. */
    boolean outboundWithoutEnd() {
        return direction == Direction.OUTBOUND && !hasEnd;
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
