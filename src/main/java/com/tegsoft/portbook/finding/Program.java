package com.tegsoft.portbook.finding;

/** This program, as it names itself to people and to other programs. */
public final class Program {

    public static final String NAME = "Portbook";

    /** As in {@code pom.xml}, without the mark of a snapshot. */
    public static final String VERSION = "1.0.0";

    /** Where its makers are found. */
    public static final String HOMEPAGE = "https://www.tegsoft.com/";

    private Program() {}
}
