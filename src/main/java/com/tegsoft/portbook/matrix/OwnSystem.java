package com.tegsoft.portbook.matrix;

import java.util.List;

/** A machine of the customer's own that the product talks to, such as a mail server; the customer gives its addresses. */
public record OwnSystem(Id id, List<Id> assumptions) {
    public OwnSystem {
        assumptions = List.copyOf(assumptions);
    }
}
