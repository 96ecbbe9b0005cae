package com.tegsoft.portbook.json;

import org.jspecify.annotations.Nullable;

/** A text is not JSON, or not of the form that its reader expects. */
public final class UnexpectedJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnexpectedJson(String message) {
        this(message, null);
    }

    UnexpectedJson(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
