package com.tegsoft.portbook.matrix;

/** A question that a careful reader asks about a port; the matrix answers it with a reason that readers see. */
public enum Doubt {
    /** It is not encrypted. */
    CLEAR_TEXT,
    /** It is encrypted only if both sides want it. */
    OPTIONAL_ENCRYPTION,
    /** The protocol is registered for another port. */
    UNREGISTERED_PORT,
    /** Another port of the matrix differs in one digit. */
    NEAR_MISS,
    /** The range is wide. */
    WIDE_RANGE,
    /** The protocol is used on both transports, but only one is listed. */
    ONE_TRANSPORT,
    /** An earlier edition had the same digits in another order, or one digit more or fewer. */
    RENUMBERED,
    /** A command line or a database is open to any source. */
    EXPOSED,
    /** Other sources may connect than to another port of its service. */
    OTHER_SOURCE
}
