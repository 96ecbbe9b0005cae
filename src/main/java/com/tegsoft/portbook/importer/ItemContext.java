package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.importer.port.Transports;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an item of a list takes from the items that it is part of, and from what is said above its list.
 *
 * @param direction of the nearest words that state one
 * @param transports of the nearest outer item, or of the nearest words above that name one only or nothing else
 * @param protocol the only one of the nearest outer item that names any
 * @param aboutPorts whether a number that stands alone is a port
 */
record ItemContext(
        Optional<Direction> direction, Set<Transport> transports, Optional<SourceSpan> protocol, boolean aboutPorts) {

    private static final Pattern PORTS = Pattern.compile(
            "(?iu)\\bports?\\b|\\bportlar\\p{L}*|\\bpuertos?\\b|\u7aef\u53e3|\u0627\u0644\u0645\u0646\u0627\u0641\u0630");

    /** Words that say nothing but which transports the ports below them have. */
    private static final Pattern TRANSPORTS_ONLY =
            Pattern.compile("(?iu)^\\W*(?:(?:tcp|udp|sctp|ports?|and|or|both|und|ve)\\b\\W*)+$");

    ItemContext {
        transports = Set.copyOf(transports);
    }

    /** @param outer the items that it is part of, outermost first */
    static ItemContext of(List<SourceSpan> outer, TableContext above) {
        var nearest = new ArrayList<>(outer);
        Collections.reverse(nearest);
        var context = above;
        for (var item : outer) {
            context = context.with(item);
        }
        var parents = nearest.stream()
                .filter(item -> PortText.of(item).ports().isEmpty())
                .toList();
        var protocols = parents.stream()
                .map(Transports::protocols)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        var transports = transports(nearest, above, context);
        var usual = protocols.stream()
                .flatMap(protocol -> Transports.usual(protocol.text()).stream())
                .distinct()
                .toList();
        return new ItemContext(
                context.direction(),
                transports.isEmpty() && usual.size() == 1 ? Set.copyOf(usual) : transports,
                Optional.of(protocols).filter(found -> found.size() == 1).map(found -> found.get(0)),
                !transports.isEmpty()
                        || !protocols.isEmpty()
                        || parents.stream().anyMatch(item -> item.has(PORTS))
                        || above.words().stream().anyMatch(words -> words.has(PORTS)));
    }

    /** The protocol, unless another one is known for the port. */
    Optional<SourceSpan> protocolOf(PortMention port) {
        return protocol.filter(words -> {
            var registered = DraftPort.registeredAt(port.asPorts());
            return registered.isEmpty() || registered.contains(Slug.of(words.text()));
        });
    }

    private static Set<Transport> transports(List<SourceSpan> nearest, TableContext above, TableContext all) {
        var outer = nearest.stream()
                .map(item -> PortText.of(item).allTransports())
                .filter(found -> !found.isEmpty())
                .findFirst();
        return outer.or(() -> above.words().stream()
                        .filter(words -> !PortText.of(words).allTransports().isEmpty())
                        .findFirst()
                        .filter(words -> words.has(TRANSPORTS_ONLY))
                        .map(words -> PortText.of(words).allTransports()))
                .orElse(all.transports());
    }
}
