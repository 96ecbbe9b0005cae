package com.tegsoft.portbook.matrix;

/** Which sources may connect to an inbound service. */
public enum Exposure {
    /** From every network, including the internet. */
    ANY,
    /** Only from addresses that the customer lists. */
    RESTRICTED
}
