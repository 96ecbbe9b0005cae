package com.tegsoft.portbook.matrix;

/** From where the users of an inbound service may come. */
public enum Exposure {
    /** From anywhere, the internet included. */
    ANY,
    /** Only from addresses that the customer has named. */
    RESTRICTED
}
