package com.tegsoft.portbook.matrix;

import java.util.List;

/**
 * A user or system that connects.
 *
 * @param component whether it is a part of the product itself, which services can have as their own end
 * @param perService whether it is a different machine in each service, so that its networks are given service by service
 */
public record Role(Id id, boolean component, boolean perService, List<Id> assumptions) {
    public Role {
        assumptions = List.copyOf(assumptions);
    }
}
