package com.tegsoft.portbook.matrix;

/** What carries the packets. */
public enum Transport {
    TCP,
    UDP
}
