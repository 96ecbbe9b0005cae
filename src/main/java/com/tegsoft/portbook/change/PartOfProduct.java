package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the product on machines of its own, as its firewalls see the matrix.
 *
 * @param id of the component; an earlier edition need not have it
 */
record PartOfProduct(Id id) {

    /** Whether it listens on the ports of a service, or connects to them if it is outbound. */
    boolean has(Service service) {
        return service.components().contains(id);
    }

    /** Whether it connects to a service of another part, or of other machines of the same part; that is outbound for it. */
    boolean uses(Service service) {
        return service.direction() == Direction.INBOUND && service.roles().contains(id);
    }

    /** Everything that its firewalls must allow. */
    List<Opening> openings(Matrix matrix) {
        return matrix.services().values().stream()
                .flatMap(service -> service.listeners().stream()
                        .flatMap(listener -> Stream.concat(
                                has(service) ? Stream.of(Opening.of(matrix, service, listener)) : Stream.of(),
                                uses(service) ? Stream.of(Opening.used(matrix, service, listener)) : Stream.of())))
                .toList();
    }
}
