package com.tegsoft.portbook;

import java.io.IOException;

/** The input of a command cannot be used; the message contains the path and the remedy. */
final class InputException extends IOException {

    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}
