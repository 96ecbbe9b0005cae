package com.tegsoft.portbook.matrix;

import java.util.List;

/** A user or system that connects. */
public record Role(Id id, List<Id> assumptions) {
    public Role {
        assumptions = List.copyOf(assumptions);
    }
}
