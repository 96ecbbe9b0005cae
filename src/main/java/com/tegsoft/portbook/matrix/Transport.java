package com.tegsoft.portbook.matrix;

/** The transport protocol. */
public enum Transport {
    TCP,
    UDP
}
