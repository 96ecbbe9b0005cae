package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.importer.port.Transports;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the services of the draft from an item of a list. */
final class ItemServices {

    private static final Pattern TLS = Pattern.compile("(?i)\\b(?:tls|ssl|encrypt\\w*)\\b");

    private ItemServices() {}

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
        var protocols = Transports.protocols(item.words());
        var leavesOpenTls = leavesOpenTls(item);
        var ports = Stream.concat(
                        item.ports().stream().flatMap(mention -> DraftPort.of(
                                        mention, protocol(protocols, mention), item.words(), Optional.empty())
                                .map(port ->
                                        port.with(Optional.empty(), Optional.ofNullable(alternatives.get(mention))))
                                .map(port -> leavesOpenTls ? port.withoutProtocolSaid() : port)),
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

    /** Whether only one of its ports may be encrypted, as in {@code 1883, 8883: without and with TLS}. */
    private static boolean leavesOpenTls(PortItem item) {
        return item.ports().size() > 1 && item.words().has(TLS);
    }

    /** The protocol of a port: the one that the item names and that is registered for it, or else the one written next to it. */
    private static Optional<SourceSpan> protocol(List<SourceSpan> named, PortMention port) {
        var registered = DraftPort.registeredAt(port.asPorts());
        return named.stream()
                .filter(words -> registered.contains(Slug.of(words.text())))
                .findFirst()
                .or(port::protocol);
    }
}
