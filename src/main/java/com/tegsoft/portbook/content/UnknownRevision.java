package com.tegsoft.portbook.content;

import java.io.IOException;

/** A git revision that cannot be read; the message says why. */
public final class UnknownRevision extends IOException {

    private static final long serialVersionUID = 1L;

    public UnknownRevision(String message) {
        super(message);
    }
}
