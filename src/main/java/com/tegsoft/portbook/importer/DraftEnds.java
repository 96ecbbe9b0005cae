package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who connects to whom in a service of the draft, seen from the product.
 *
 * @param stated whether the page says the direction
 * @param openPart whether the page names both ends, but not which of them belongs to the product
 * @param exposure empty if the page does not state it, or if it makes no sense
 * @param roles the sources that are neither everybody nor somebody else's machines
 * @param own the part of the product that accepts or opens the connections
 * @param remote the machines of others that connect, or those that outbound connections lead to
 */
record DraftEnds(
        Direction direction,
        boolean stated,
        boolean openPart,
        Optional<Exposure> exposure,
        List<SourceSpan> roles,
        List<SourceSpan> own,
        RemoteEnds remote) {

    private static final Pattern ANY = Pattern.compile(
            "(?i)\\b(?:any|anyone|everybody|everyone|internet)\\b|^\\W*external(?:\\s+\\w+){0,2}\\W*$|^\\s*\\*\\s*$|\\b0\\.0\\.0\\.0/0\\b");
    private static final Pattern FROM_OUTSIDE =
            Pattern.compile("(?i)external\\s+to\\s+internal|from (?:the )?internet");

    DraftEnds {
        roles = List.copyOf(roles);
        own = List.copyOf(own);
    }

    /**
     * Reads what a page says of both ends.
     *
     * @param asked one of the directions that it says; inbound, if it says none
     * @param said whether it says any
     * @param row is searched for the name of a machine of which only the address is at its end
     */
    static DraftEnds of(
            Endpoints endpoints,
            Direction asked,
            boolean said,
            TableContext context,
            ProductParts parts,
            SourceSpan row) {
        var ends = endpoints.oriented(asked);
        var stated = said || parts.have(ends.from()) || parts.have(ends.to());
        var inbound = ends.arePeers()
                || (endpoints.both() && !ends.leadOutside())
                || (said ? asked == Direction.INBOUND : !parts.have(ends.from()) || parts.have(ends.to()));
        var outside = context.words().stream().anyMatch(words -> words.has(FROM_OUTSIDE));
        var sources = ends.from()
                .filter(cell -> !cell.has(ANY))
                .map(cell -> RemoteEnds.of(cell, cell))
                .orElse(RemoteEnds.NONE);
        return new DraftEnds(
                inbound ? Direction.INBOUND : Direction.OUTBOUND,
                stated,
                !stated && ends.areNamed() && !parts.have(ends.from()) && !parts.have(ends.to()),
                ends.from().filter(cell -> inbound).map(DraftEnds::exposure).or(() -> Optional.of(Exposure.ANY)
                        .filter(any -> inbound && outside)),
                inbound ? sources.parties() : List.of(),
                own(ends, inbound),
                inbound
                        ? new RemoteEnds(sources.hosts(), List.of())
                        : ends.to().map(cell -> RemoteEnds.of(cell, row)).orElse(RemoteEnds.NONE));
    }

    /** Whether it needs roles: machines of others connect without them. */
    boolean needsRoles() {
        return !roles.isEmpty()
                || direction == Direction.OUTBOUND
                || remote.hosts().isEmpty();
    }

    /** Whether machines of one kind connect to each other. */
    boolean arePeers() {
        return own.stream()
                .anyMatch(part -> roles.stream().anyMatch(role -> role.key().equals(part.key())));
    }

    /** Whether the page says any of who connects and where to. */
    boolean areSaid() {
        return !roles.isEmpty() || !own.isEmpty() || !remote.isEmpty() || exposure.isPresent();
    }

    DraftEnds withRoles(List<SourceSpan> others) {
        return new DraftEnds(direction, stated, openPart, exposure, others, own, remote);
    }

    /** The same of a machine as a whole. */
    DraftEnds withoutParts() {
        return new DraftEnds(direction, stated, openPart, exposure, roles, List.of(), remote);
    }

    DraftEnds withRemote(RemoteEnds others) {
        return new DraftEnds(direction, stated, openPart, exposure, roles, own, others);
    }

    private static List<SourceSpan> own(Endpoints ends, boolean inbound) {
        var part = (inbound ? ends.to() : ends.from())
                .filter(cell -> ends.from().isPresent() && ends.to().isPresent())
                .map(cell -> RemoteEnds.of(cell, cell))
                .orElse(RemoteEnds.NONE);
        return Stream.concat(part.hosts().stream().map(RemoteHost::words), part.parties().stream())
                .toList();
    }

    private static Exposure exposure(SourceSpan source) {
        return source.has(ANY) ? Exposure.ANY : Exposure.RESTRICTED;
    }
}
