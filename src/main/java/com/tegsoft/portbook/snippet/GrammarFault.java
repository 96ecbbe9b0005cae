package com.tegsoft.portbook.snippet;

/** A line of a grammar that is no form. */
public final class GrammarFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String help;

    GrammarFault(int line, String message, String help) {
        super(message);
        this.line = line;
        this.help = help;
    }

    /** Which line it is, from 1. */
    public int line() {
        return line;
    }

    /** The remedy. */
    public String help() {
        return help;
    }
}
