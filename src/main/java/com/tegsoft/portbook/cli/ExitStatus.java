package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.Main;

/** Exit statuses, as documented in {@link Main}. */
public final class ExitStatus {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    public static final int USAGE = 2;
    static final int FAULT = 3;

    private ExitStatus() {}
}
