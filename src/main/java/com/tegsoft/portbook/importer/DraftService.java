package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Requirement;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of the page, or an item of its lists, as a service of the draft.
 *
 * @param words its name on the page
 * @param exposure empty if the page does not state it, or if it makes no sense
 * @param movable whether the page says that a setting changes its port
 */
record DraftService(
        String id,
        SourceSpan words,
        Direction direction,
        Optional<Exposure> exposure,
        List<SourceSpan> roles,
        List<SourceSpan> purposes,
        List<HostMention> hosts,
        Optional<Requirement> requirement,
        List<DraftPort> ports,
        boolean movable) {

    private static final Pattern ANY =
            Pattern.compile("(?i)\\b(?:any|anyone|everybody|everyone|internet|external)\\b|\\*");
    private static final Pattern MOVES = Pattern.compile("(?i)\\b(?:settings?|default|configurable|changeable)\\b");
    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\b(?:optional|no)\\b");
    private static final Pattern CONDITIONAL = Pattern.compile("(?i)\\b(?:conditional|if|when|only)\\b");

    static DraftService of(TableRow row) {
        var direction = row.direction().orElse(Direction.INBOUND);
        var inbound = direction == Direction.INBOUND;
        return new DraftService(
                Slug.of(row.name().text()),
                row.name(),
                direction,
                row.cell(SourceColumn.SOURCE).filter(cell -> inbound).map(DraftService::exposure),
                row.values(SourceColumn.ROLES),
                row.values(SourceColumn.PURPOSES),
                inbound
                        ? List.of()
                        : row.cell(SourceColumn.DESTINATION)
                                .map(HostMention::in)
                                .orElse(List.of()),
                row.cell(SourceColumn.REQUIREMENT).map(DraftService::requirement),
                DraftPort.of(row),
                row.cell(SourceColumn.DEFAULT)
                        .or(() -> row.cell(SourceColumn.PORT))
                        .filter(cell -> cell.has(MOVES))
                        .isPresent());
    }

    /** An item that lists ports and nothing else: it has no name, role or purpose. */
    static DraftService of(Section section, SourceSpan item) {
        var direction = section.direction().orElse(Direction.INBOUND);
        var ports = PortMention.in(item).stream()
                .map(mention -> DraftPort.of(mention, mention.protocol(), item, Optional.empty()))
                .toList();
        var name = new ArrayList<>(List.of(EnumNames.of(direction)));
        ports.forEach(port -> name.add(port.protocol()));
        return new DraftService(
                Slug.of(String.join(" ", name)),
                item,
                direction,
                Optional.empty(),
                List.of(),
                List.of(),
                direction == Direction.OUTBOUND ? section.hosts() : List.of(),
                Optional.empty(),
                ports,
                false);
    }

    /**
     * The one range that its setting changes; two ranges would need two settings, which the page does not distinguish.
     */
    Optional<PortRange> setting() {
        var ranges = ports.stream()
                .map(port -> port.mention().port().range())
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
