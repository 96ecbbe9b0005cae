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
public record Surface(long anyone, long named, long outbound) {

    public static Surface of(Matrix matrix) {
        var reach = Reach.of(Opening.all(matrix));
        return new Surface(
                reach.count(Direction.INBOUND, End.ANYONE::equals),
                reach.withoutPublic().count(Direction.INBOUND, end -> end.peer().isPresent()),
                reach.count(Direction.OUTBOUND, end -> true));
    }

    /** What this has more than an earlier one; negative where it has less. */
    public Surface minus(Surface earlier) {
        return new Surface(anyone - earlier.anyone, named - earlier.named, outbound - earlier.outbound);
    }
}
