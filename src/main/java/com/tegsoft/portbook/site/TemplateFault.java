package com.tegsoft.portbook.site;

/** A template that cannot be used; the message names the template, the line and the column. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateFault(String message) {
        super(message);
    }

    TemplateFault(String message, Throwable cause) {
        super(message, cause);
    }
}
