package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import java.util.List;

/**
 * One line of the matrix as a firewall sees it: a port, and everybody on the other side.
 *
 * @param number from 1, inbound and outbound apart
 * @param service id of the row that asks for it, which goes into the comment
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
