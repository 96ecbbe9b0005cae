package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the services of the draft from a row of a table. */
final class RowServices {

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
        var said = !row.directions().isEmpty()
                || ports.stream().anyMatch(port -> port.direction().isPresent());
        var named = DraftEnds.of(row.endpoints(), direction, said, context, parts, row.words());
        var roles = Terms.of(row.values(SourceColumn.ROLES));
        var ends = roles.isEmpty() ? named : named.withRoles(roles);
        return new DraftService(
                Slug.of(row.name().text()),
                row.name(),
                row.words(),
                row.local() ? ends.withoutParts() : ends,
                Terms.of(row.values(SourceColumn.PURPOSES)),
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

    private static Requirement requirement(SourceSpan cell) {
        return cell.has(OPTIONAL)
                ? Requirement.OPTIONAL
                : cell.has(CONDITIONAL) ? Requirement.CONDITIONAL : Requirement.REQUIRED;
    }
}
