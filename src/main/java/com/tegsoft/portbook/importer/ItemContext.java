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
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an item of a list takes from the items that it is part of, and from what is said above its list.
 *
 * @param direction of the nearest words that state one
 * @param transports of the nearest outer item, or of the nearest words above that name one only or nothing else
 * @param protocol the only one of the nearest outer item that names any
 * @param ends who connects to whom, as the nearest words that name both say
 * @param smallestAlone the smallest number that is a port if it stands alone; empty if none is
 */
record ItemContext(
        Optional<Direction> direction,
        Set<Transport> transports,
        Optional<SourceSpan> protocol,
        Endpoints ends,
        OptionalInt smallestAlone) {

    private static final Pattern PORTS = Pattern.compile(
            "(?iu)\\bports?\\b|\\bportlar\\p{L}*|\\bpuertos?\\b|\u7aef\u53e3|\u0627\u0644\u0645\u0646\u0627\u0641\u0630");

    /** Words that say nothing but which transports the ports below them have. */
    private static final Pattern TRANSPORTS_ONLY =
            Pattern.compile("(?iu)^\\W*(?:(?:tcp|udp|sctp|ports?|and|or|both|und|ve)\\b\\W*)+$");

    /** On a page about ports, smaller numbers in other lists may be anything else. */
    private static final int SMALLEST_ELSEWHERE = 1024;

    ItemContext {
        transports = Set.copyOf(transports);
    }

    /**
     * The context of an item.
     *
     * @param outer the items that it is part of, outermost first
     * @param isOfPorts whether the page says anywhere that it is about ports
     */
    static ItemContext of(List<SourceSpan> outer, TableContext above, boolean isOfPorts) {
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
        var isAbout = !transports.isEmpty()
                || !protocols.isEmpty()
                || parents.stream().anyMatch(ItemContext::isAboutPorts)
                || above.words().stream().anyMatch(ItemContext::isAboutPorts);
        return new ItemContext(
                context.direction(),
                transports.isEmpty() && usual.size() == 1 ? Set.copyOf(usual) : transports,
                Optional.of(protocols).filter(found -> found.size() == 1).map(found -> found.get(0)),
                Endpoints.above(context),
                isAbout || isOfPorts ? OptionalInt.of(isAbout ? 1 : SMALLEST_ELSEWHERE) : OptionalInt.empty());
    }

    /** Of a line that names its ends itself: what stands alone in it is a port, too. */
    ItemContext of(Endpoints own) {
        return new ItemContext(direction, transports, protocol, own, OptionalInt.of(1));
    }

    static boolean isAboutPorts(SourceSpan words) {
        return words.has(PORTS);
    }

    /** Whether a number that stands alone is a port. */
    boolean takesAlone(PortMention port) {
        return smallestAlone.isPresent()
                && port.range().last() >= smallestAlone.getAsInt()
                && (smallestAlone.getAsInt() == 1 || !isYear(port));
    }

    private static boolean isYear(PortMention number) {
        return number.range().isSingle()
                && number.range().first() > 1989
                && number.range().first() < 2040;
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
