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

    /** An item that lists ports, and may say who connects to whom: it has no name, role or purpose of its own. */
    static Stream<DraftService> of(Section section, PortItem item, ProductParts parts) {
        if (!item.isDrafted()) {
            return Stream.empty();
        }
        var directions = item.directions().isEmpty()
                ? List.of(Direction.INBOUND)
                : item.directions().stream().sorted().toList();
        return directions.stream()
                .limit(item.ends().arePeers() ? 1 : Long.MAX_VALUE)
                .map(direction -> of(section, item, direction, parts));
    }

    private static DraftService of(Section section, PortItem item, Direction asked, ProductParts parts) {
        var isSaid = !item.directions().isEmpty();
        var named = DraftEnds.of(item.ends(), asked, isSaid, section.context(), parts, item.words());
        var hasTarget = item.ends().to().isPresent();
        var ends = hasTarget ? named : named.withRemote(remote(section, item, named.direction()));
        var local = LocalUse.isSaid(section.context(), item.ends())
                && item.portless().isEmpty();
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
        return new DraftService(
                id(item.ends().oriented(asked), ends.direction(), ports),
                item.words(),
                item.words(),
                local ? ends.withoutParts() : ends,
                List.of(),
                hasTarget || item.words().text().contains(" to "),
                false,
                Optional.empty(),
                ports,
                item.portless().stream().anyMatch(PortlessMention::assumed),
                false,
                local,
                Optional.of(section.context()));
    }

    /** After what it leads to or, if the page does not say that, after its protocols. */
    private static String id(Endpoints ends, Direction direction, List<DraftPort> ports) {
        return ends.to().map(end -> Slug.of(end.text())).orElseGet(() -> {
            var name = new ArrayList<>(List.of(EnumNames.of(direction)));
            ports.stream().map(DraftPort::protocol).distinct().forEach(name::add);
            return Slug.of(String.join(" ", name));
        });
    }

    /** The machines that an item or, if it names none, its section names; connections to the product have none. */
    private static RemoteEnds remote(Section section, PortItem item, Direction direction) {
        if (direction == Direction.INBOUND) {
            return RemoteEnds.NONE;
        }
        var own = HostMention.in(item.words());
        return new RemoteEnds(
                (own.isEmpty() ? section.hosts() : own)
                        .stream().map(RemoteHost::of).toList(),
                List.of());
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
