package com.tegsoft.portbook.matrix;

/** What protects the content of a flow. */
public enum Encryption {
    NONE,
    TLS,
    /** A connection begins in clear text, and goes on only once both sides have changed to TLS. */
    STARTTLS,
    SRTP,
    /** The protocol encrypts by itself, as SSH does. */
    BUILT_IN,
    /** Only if both sides want it. */
    OPTIONAL
}
