package com.tegsoft.portbook.build;

import java.io.IOException;

/** The input of a command cannot be used; the message contains the path and the remedy. */
public final class InputException extends IOException {

    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message);
    }
}
