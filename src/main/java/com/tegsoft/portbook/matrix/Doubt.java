package com.tegsoft.portbook.matrix;

/** A question that a careful reader asks about a port; the matrix answers it with a reason that readers see. */
public enum Doubt {
    /** Nothing encrypts it. */
    CLEAR_TEXT,
    /** The protocol is registered for another port. */
    UNREGISTERED_PORT,
    /** Another port of the matrix differs in one digit. */
    NEAR_MISS,
    /** The range is wide. */
    WIDE_RANGE
}
