package com.tegsoft.portbook.matrix;

/** Who opens the connection, seen from the server that the matrix is about. */
public enum Direction {
    /** Another computer connects to the server. */
    INBOUND,
    /** The server connects to another computer. */
    OUTBOUND
}
