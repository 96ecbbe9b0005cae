package com.tegsoft.portbook.matrix;

/** Who opens the connection, seen from the server that the matrix is about. */
public enum Direction {
    /** Somebody connects to the server. */
    INBOUND,
    /** The server connects to somebody. */
    OUTBOUND
}
