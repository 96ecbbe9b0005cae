package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Requirement;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern ANY = Pattern.compile(
            "(?i)\\b(?:any|anyone|everybody|everyone|internet)\\b|^\\W*external(?:\\s+\\w+){0,2}\\W*$|^\\s*\\*\\s*$|\\b0\\.0\\.0\\.0/0\\b");
    private static final Pattern FROM_OUTSIDE =
            Pattern.compile("(?i)external\\s+to\\s+internal|from (?:the )?internet");
    private static final Pattern MOVES = Pattern.compile("(?i)\\b(?:settings?|default|configurable|changeable)\\b");
    private static final Pattern NOT = Pattern.compile("(?i)\\bnot (?:configurable|changeable)\\b|\\bfixed\\b");
    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\b(?:optional|no)\\b");
    private static final Pattern CONDITIONAL = Pattern.compile("(?i)\\b(?:conditional|if|when|only)\\b");

    /** The services of a row: one, or one for each direction; one also for both between machines of one kind. */
    static Stream<DraftService> of(TableRow row, TableContext context, ProductParts parts) {
        return Stream.of(Direction.values())
                .flatMap(direction -> of(row, direction, context, parts).stream())
                .limit(row.endpoints().arePeers() ? 1 : Long.MAX_VALUE);
    }

    private static Optional<DraftService> of(
            TableRow row, Direction direction, TableContext context, ProductParts parts) {
        var ports = row.reading().drafted().stream()
                .filter(port -> directions(row, port).contains(direction))
                .toList();
        var portless = row.reading().draftedPortless().stream()
                .filter(protocol -> row.directions().isEmpty()
                        ? direction == Direction.INBOUND
                        : row.directions().contains(direction))
                .toList();
        return ports.isEmpty() && portless.isEmpty()
                ? Optional.empty()
                : Optional.of(of(row, direction, ports, portless, context, parts));
    }

    private static List<Direction> directions(TableRow row, RowPorts.RowPort port) {
        return port.direction()
                .map(List::of)
                .orElseGet(
                        () -> row.directions().isEmpty() ? List.of(Direction.INBOUND) : List.copyOf(row.directions()));
    }

    private static DraftService of(
            TableRow row,
            Direction direction,
            List<RowPorts.RowPort> ports,
            List<PortlessMention> portless,
            TableContext context,
            ProductParts parts) {
        var ends = row.endpoints().oriented(direction);
        var said = !row.directions().isEmpty()
                || ports.stream().anyMatch(port -> port.direction().isPresent());
        var stated = said || parts.have(ends.from()) || parts.have(ends.to());
        var inbound = ends.arePeers()
                || (row.endpoints().both() && !ends.leadOutside())
                || (said ? direction == Direction.INBOUND : !parts.have(ends.from()) || parts.have(ends.to()));
        var outside = context.words().stream().anyMatch(words -> words.has(FROM_OUTSIDE));
        return new DraftService(
                Slug.of(row.name().text()),
                row.name(),
                row.words(),
                inbound ? Direction.INBOUND : Direction.OUTBOUND,
                stated,
                !stated && ends.areNamed() && !parts.have(ends.from()) && !parts.have(ends.to()),
                ends.from().filter(cell -> inbound).map(DraftService::exposure).or(() -> Optional.of(Exposure.ANY)
                        .filter(any -> inbound && outside)),
                roles(row, ends, inbound),
                row.local() ? List.of() : own(ends, inbound),
                Terms.of(row.values(SourceColumn.PURPOSES)),
                remote(row, ends, inbound),
                row.endpoints().from().or(row.endpoints()::to).isPresent()
                        || row.directions().size() > 1,
                row.cell(SourceColumn.NAME).filter(row.name()::equals).isPresent(),
                row.cell(SourceColumn.REQUIREMENT).map(DraftService::requirement),
                Stream.concat(
                                DraftPort.of(row, ports).stream(),
                                portless.stream().flatMap(protocol -> DraftPort.of(protocol, row.words())))
                        .toList(),
                portless.stream().anyMatch(PortlessMention::assumed),
                row.cell(SourceColumn.DEFAULT)
                        .or(() -> row.cell(SourceColumn.PORT))
                        .filter(cell -> cell.has(MOVES) && !cell.has(NOT))
                        .isPresent(),
                row.local() && portless.isEmpty(),
                Optional.of(context));
    }

    /** The roles: those in their column, or else the sources that are neither everybody nor somebody else's machines. */
    private static List<SourceSpan> roles(TableRow row, Endpoints ends, boolean inbound) {
        var named = Terms.of(row.values(SourceColumn.ROLES));
        return named.isEmpty() && inbound ? sources(ends).parties() : named;
    }

    private static RemoteEnds sources(Endpoints ends) {
        return ends.from()
                .filter(cell -> !cell.has(ANY))
                .map(cell -> RemoteEnds.of(cell, cell))
                .orElse(RemoteEnds.NONE);
    }

    /** The part of the product that accepts or opens the connections. */
    private static List<SourceSpan> own(Endpoints ends, boolean inbound) {
        var part = (inbound ? ends.to() : ends.from())
                .filter(cell -> ends.from().isPresent() && ends.to().isPresent())
                .map(cell -> RemoteEnds.of(cell, cell))
                .orElse(RemoteEnds.NONE);
        return Stream.concat(part.hosts().stream().map(RemoteHost::words), part.parties().stream())
                .toList();
    }

    /** The machines of others that connect, or those that an outbound row connects to. */
    private static RemoteEnds remote(TableRow row, Endpoints ends, boolean inbound) {
        return inbound
                ? new RemoteEnds(sources(ends).hosts(), List.of())
                : ends.to().map(cell -> RemoteEnds.of(cell, row.words())).orElse(RemoteEnds.NONE);
    }

    /** An item that lists ports and nothing else: it has no name, role or purpose. */
    static Stream<DraftService> of(Section section, PortItem item) {
        if (!item.isDrafted()) {
            return Stream.empty();
        }
        var directions = item.directions().isEmpty()
                ? List.of(Direction.INBOUND)
                : item.directions().stream().sorted().toList();
        return directions.stream().map(direction -> of(section, item, direction));
    }

    private static DraftService of(Section section, PortItem item, Direction direction) {
        var alternatives = Alternatives.of(item.ports());
        var ports = Stream.concat(
                        item.ports().stream().flatMap(mention -> DraftPort.of(
                                        mention, mention.protocol(), item.words(), Optional.empty())
                                .map(port ->
                                        port.with(Optional.empty(), Optional.ofNullable(alternatives.get(mention))))),
                        item.portless().stream().flatMap(mention -> DraftPort.of(mention, item.words())))
                .toList();
        var name = new ArrayList<>(List.of(EnumNames.of(direction)));
        ports.stream().map(port -> port.protocol()).distinct().forEach(name::add);
        var own = HostMention.in(item.words());
        return new DraftService(
                Slug.of(String.join(" ", name)),
                item.words(),
                item.words(),
                direction,
                !item.directions().isEmpty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                direction == Direction.INBOUND
                        ? RemoteEnds.NONE
                        : new RemoteEnds(
                                (own.isEmpty() ? section.hosts() : own)
                                        .stream().map(RemoteHost::of).toList(),
                                List.of()),
                item.words().text().contains(" to "),
                false,
                Optional.empty(),
                ports,
                item.portless().stream().anyMatch(PortlessMention::assumed),
                false,
                LocalUse.isSaid(section.context(), Endpoints.NONE)
                        && item.portless().isEmpty(),
                Optional.of(section.context()));
    }

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
        return Optional.of(ranges).filter(all -> movable && all.size() == 1).map(all -> all.get(0));
    }

    private static Exposure exposure(SourceSpan source) {
        return source.has(ANY) ? Exposure.ANY : Exposure.RESTRICTED;
    }

    private static Requirement requirement(SourceSpan cell) {
        return cell.has(OPTIONAL)
                ? Requirement.OPTIONAL
                : cell.has(CONDITIONAL) ? Requirement.CONDITIONAL : Requirement.REQUIRED;
    }
}
