package com.tegsoft.portbook.matrix;

import java.util.List;

/** A reason to open ports. */
public record Purpose(Id id, List<Id> assumptions) {
    public Purpose {
        assumptions = List.copyOf(assumptions);
    }
}
