package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import java.util.List;
import java.util.Optional;

/**
 * One entry for a firewall: a port and all its peers.
 *
 * @param number from 1, counted separately for inbound and outbound
 * @param service id of the service that needs it, printed in the comment
 * @param from the source port or range, if connections come from one and the platform can say it
 * @param peers groups of the roles that connect, or of the hosts that are connected to
 */
public record PermitEntry(
        int number,
        String service,
        Direction direction,
        PortObject port,
        Optional<PortObject> from,
        List<Group> peers) {

    public PermitEntry {
        peers = List.copyOf(peers);
    }

    /** For what may not be permitted twice: the port, and the source port if there is one. */
    String key() {
        return port.name() + from.map(source -> " from " + source.text("-")).orElse("");
    }

    /** Whether any peer has an IPv4 address. */
    boolean isOverV4() {
        return peers.stream().anyMatch(peer -> !peer.v4().isEmpty());
    }

    public boolean inbound() {
        return direction == Direction.INBOUND;
    }
}
