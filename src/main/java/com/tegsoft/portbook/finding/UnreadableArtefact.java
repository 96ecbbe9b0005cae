package com.tegsoft.portbook.finding;

/** A published artefact does not have the form that its reader expects; the message quotes the unexpected text. */
public final class UnreadableArtefact extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableArtefact(String message) {
        super(message);
    }
}
