package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Matrix;

/**
 * How much a matrix asks customers to expose: ports, times who can reach them.
 *
 * @param anyone inbound ports that any source may reach; each counts once
 * @param named inbound ports that only named sources may reach; each counts once for every role that may
 * @param outbound ports on remote addresses that the server may reach; each counts once for every address
 */
public record AttackSurface(long anyone, long named, long outbound) {

    public static AttackSurface of(Matrix matrix) {
        var reach = OpenPorts.of(Opening.all(matrix));
        return new AttackSurface(
                reach.count(Direction.INBOUND, Peer.ANYONE::equals),
                reach.withoutPublic().count(Direction.INBOUND, end -> end.peer().isPresent()),
                reach.count(Direction.OUTBOUND, end -> true));
    }

    /** What this has more than an earlier one; negative where it has less. */
    public AttackSurface minus(AttackSurface earlier) {
        return new AttackSurface(anyone - earlier.anyone, named - earlier.named, outbound - earlier.outbound);
    }
}
