package com.tegsoft.portbook.matrix;

/** A question that a careful reader asks about a host; the matrix answers it with a reason that readers see. */
public enum HostDoubt {
    /** Its name differs in one letter from another published name. */
    SIMILAR_NAME,
    /** Another host has one of its addresses. */
    SHARED_ADDRESS,
    /** One of its addresses has a meaning only inside the customer's own network. */
    PRIVATE_ADDRESS
}
