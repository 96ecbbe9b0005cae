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
    WIDE_RANGE,
    /** The protocol is used on both transports, and only one is listed. */
    ONE_TRANSPORT,
    /** An earlier edition had the same digits in another order, or one of them more or less. */
    RENUMBERED,
    /** A command line or a database is open to any source. */
    EXPOSED
}
