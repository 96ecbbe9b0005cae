package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import java.util.List;

/**
 * One entry for a firewall: a port and all its peers.
 *
 * @param number from 1, counted separately for inbound and outbound
 * @param service id of the service that needs it, printed in the comment
 * @param peers groups of the roles that connect, or of the hosts that are connected to
 */
public record PermitEntry(int number, String service, Direction direction, PortObject port, List<Group> peers) {

    public PermitEntry {
        peers = List.copyOf(peers);
    }

    public boolean inbound() {
        return direction == Direction.INBOUND;
    }
}
