package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the services of the draft from a row of a table. */
final class RowServices {

    private static final Pattern ANY = Pattern.compile(
            "(?i)\\b(?:any|anyone|everybody|everyone|internet)\\b|^\\W*external(?:\\s+\\w+){0,2}\\W*$|^\\s*\\*\\s*$|\\b0\\.0\\.0\\.0/0\\b");
    private static final Pattern FROM_OUTSIDE =
            Pattern.compile("(?i)external\\s+to\\s+internal|from (?:the )?internet");
    private static final Pattern MOVES = Pattern.compile("(?i)\\b(?:settings?|default|configurable|changeable)\\b");
    private static final Pattern NOT = Pattern.compile("(?i)\\bnot (?:configurable|changeable)\\b|\\bfixed\\b");
    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\b(?:optional|no)\\b");
    private static final Pattern CONDITIONAL = Pattern.compile("(?i)\\b(?:conditional|if|when|only)\\b");

    private RowServices() {}

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
                ends.from().filter(cell -> inbound).map(RowServices::exposure).or(() -> Optional.of(Exposure.ANY)
                        .filter(any -> inbound && outside)),
                roles(row, ends, inbound),
                row.local() ? List.of() : own(ends, inbound),
                Terms.of(row.values(SourceColumn.PURPOSES)),
                remote(row, ends, inbound),
                row.endpoints().from().or(row.endpoints()::to).isPresent()
                        || row.directions().size() > 1,
                row.cell(SourceColumn.NAME).filter(row.name()::equals).isPresent(),
                row.cell(SourceColumn.REQUIREMENT).map(RowServices::requirement),
                Stream.concat(
                                DraftPort.of(row, ports).stream(),
                                portless.stream().flatMap(protocol -> DraftPort.of(protocol, row.words())))
                        .toList(),
                portless.stream().anyMatch(PortlessMention::assumed),
                row.cell(SourceColumn.DEFAULT)
                                .or(() -> row.cell(SourceColumn.PORT))
                                .filter(cell -> cell.has(MOVES) && !cell.has(NOT))
                                .isPresent()
                        || !row.reading().settable().isEmpty(),
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

    private static Exposure exposure(SourceSpan source) {
        return source.has(ANY) ? Exposure.ANY : Exposure.RESTRICTED;
    }

    private static Requirement requirement(SourceSpan cell) {
        return cell.has(OPTIONAL)
                ? Requirement.OPTIONAL
                : cell.has(CONDITIONAL) ? Requirement.CONDITIONAL : Requirement.REQUIRED;
    }
}
