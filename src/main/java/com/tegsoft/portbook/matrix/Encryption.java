package com.tegsoft.portbook.matrix;

/** What protects the content of a flow. */
public enum Encryption {
    NONE,
    TLS,
    SRTP,
    /** The protocol encrypts by itself, as SSH does. */
    BUILT_IN
}
