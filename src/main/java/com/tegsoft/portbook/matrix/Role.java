package com.tegsoft.portbook.matrix;

import java.util.List;

/**
 * A user or system that connects.
 *
 * @param perService whether it is a different machine in each service, so that its networks are given service by service
 */
public record Role(Id id, boolean perService, List<Id> assumptions) {
    public Role {
        assumptions = List.copyOf(assumptions);
    }
}
