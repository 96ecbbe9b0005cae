package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A port as the page writes it: {@code TCP-80 (HTTP)}, {@code 443/tcp}, {@code 49152 to 65535}.
 *
 * @param words all of it
 * @param transports those it is written with; empty if they are said elsewhere, or not at all
 * @param protocol the protocol that is written with it
 * @param range of a computed port what it is without more being said; not set, if it depends on a number of the customer's
 * @param certain whether the words around it say that the number is a port
 * @param computed how it is computed, if it is
 */
public record PortMention(
        SourceSpan words,
        PortRange range,
        Set<Transport> transports,
        Optional<SourceSpan> protocol,
        boolean certain,
        Optional<ComputedPort> computed) {

    /** Without any of these next to it, no number certainly is a port. */
    private static final Pattern SIGN_OF_PORTS =
            Pattern.compile("(?iu)tcp|udp|sctp|port|\u7aef\u53e3|\u0627\u0644\u0645\u0646\u0641\u0630");

    public PortMention {
        transports = Set.copyOf(transports);
    }

    /** The ports in a piece of text that certainly are ports, in order. */
    public static List<PortMention> in(SourceSpan words) {
        return words.has(SIGN_OF_PORTS)
                ? PortText.of(words).ports().stream()
                        .filter(PortMention::certain)
                        .filter(port -> !port.range().equals(PortRange.UNSET))
                        .toList()
                : List.of();
    }

    static PortMention of(ComputedPort port) {
        return new PortMention(port.words(), port.range(), Set.of(), Optional.empty(), true, Optional.of(port));
    }

    /** Whether it has every port of another mention, as far as both say their transports. */
    public boolean covers(PortMention other) {
        return range.first() <= other.range.first()
                && other.range.last() <= range.last()
                && (transports.isEmpty() || transports.containsAll(other.transports));
    }

    /** With the transports that the page says elsewhere, if it is written with none. */
    public PortMention or(Set<Transport> elsewhere) {
        return transports.isEmpty() ? new PortMention(words, range, elsewhere, protocol, certain, computed) : this;
    }

    /** With the protocol that the page says elsewhere, if it is written with none. */
    public PortMention or(Optional<SourceSpan> elsewhere) {
        return protocol.isEmpty() ? new PortMention(words, range, transports, elsewhere, certain, computed) : this;
    }

    public List<Port> asPorts() {
        return transports.stream()
                .sorted()
                .map(transport -> new Port(transport, range))
                .toList();
    }
}
