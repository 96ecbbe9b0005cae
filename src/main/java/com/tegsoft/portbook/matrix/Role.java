package com.tegsoft.portbook.matrix;

import java.util.List;

/** Somebody or something that uses services. */
public record Role(Id id, List<Id> assumptions) {
    public Role {
        assumptions = List.copyOf(assumptions);
    }
}
