package com.tegsoft.portbook.snippet;

/** A line of a grammar that is not a valid pattern. */
public final class GrammarFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String help;

    GrammarFault(int line, String message, String help) {
        super(message);
        this.line = line;
        this.help = help;
    }

    /** The line number, from 1. */
    public int line() {
        return line;
    }

    /** The remedy. */
    public String help() {
        return help;
    }
}
