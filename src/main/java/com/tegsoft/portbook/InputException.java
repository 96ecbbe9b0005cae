package com.tegsoft.portbook;

import java.io.IOException;

/** What a command was given to read cannot be used; the message names the place that was looked at and the remedy. */
final class InputException extends IOException {

    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}
