package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Matrix;

/**
 * How much a matrix requires customers to expose: ports times the sources that can reach them.
 *
 * @param anyone inbound ports that any source can reach, each counted once
 * @param named inbound ports that only specific sources can reach, each counted once per role
 * @param outbound ports on remote addresses that the server can reach, each counted once per address
 */
public record AttackSurface(long anyone, long named, long outbound) {

    public static AttackSurface of(Matrix matrix) {
        var reach = OpenPorts.of(Opening.all(matrix));
        return new AttackSurface(
                reach.count(Direction.INBOUND, Peer.ANYONE::equals),
                reach.withoutPublic().count(Direction.INBOUND, end -> end.peer().isPresent()),
                reach.count(Direction.OUTBOUND, end -> true));
    }
}
