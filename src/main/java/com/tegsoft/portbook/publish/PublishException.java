package com.tegsoft.portbook.publish;

/** The site could not be written and is unchanged; the message contains the path and the remedy. */
public final class PublishException extends Exception {

    private static final long serialVersionUID = 1;

    PublishException(String message) {
        super(message);
    }

    PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
