package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Optional;

/**
 * The smallest unit that a snippet opens: one port or range, for one network.
 *
 * @param peer id of the role or host on the other side
 * @param net one network of that side
 * @param from the source port or range; empty: any, or the platform cannot say it
 */
public record Permit(Direction direction, String service, String peer, Net net, Port port, Optional<PortRange> from) {

    /** From any source port. */
    public Permit(Direction direction, String service, String peer, Net net, Port port) {
        this(direction, service, peer, net, port, Optional.empty());
    }

    /** For messages: {@code inbound 443/tcp end-user 198.51.100.1/32 (web-access)}. */
    @Override
    public String toString() {
        return "%s %s %s %s (%s)%s"
                .formatted(
                        EnumNames.of(direction),
                        port,
                        peer,
                        net,
                        service,
                        from.map(range -> " from source port " + range).orElse(""));
    }
}
