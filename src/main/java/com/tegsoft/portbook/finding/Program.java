package com.tegsoft.portbook.finding;

/** The name of this program, for people and other programs. */
public final class Program {

    public static final String NAME = "Portbook";

    /** As in {@code pom.xml}, without the snapshot suffix. */
    public static final String VERSION = "1.0.0";

    /** The website of its authors. */
    public static final String HOMEPAGE = "https://www.tegsoft.com/";

    private Program() {}
}
