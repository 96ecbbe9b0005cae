package com.tegsoft.portbook;

/** Exit statuses, as documented in {@link Main}. */
final class Exit {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int FAULT = 3;

    private Exit() {}
}
