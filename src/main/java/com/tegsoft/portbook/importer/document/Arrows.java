package com.tegsoft.portbook.importer.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The arrows that pages put between two parties: drawn with signs of the keyboard or as one sign. In HTML, the brackets of
 * those drawn are written as entities, which leave spaces behind them.
 */
public final class Arrows {

    private static final String OPENING = "<(?:[ ]{3}(?=[<=-]))?";

    private static final Pattern TWO_WAY =
            Pattern.compile("(?:" + OPENING + ")+(?:-+|=+)>+|[\u2194\u21c4\u21c6\u21d4\u27f7\u27fa\u2b0c]");

    private static final Pattern BACKWARDS = Pattern.compile(
            "(?:" + OPENING
                    + ")+(?:-+|=+)|[\u2190\u21d0\u21e6\u27f5\u27f8\u2b05]|(?:<(?:[ ]{3})?|[\u25c0\u25c4])[\u2013\u2014\u2500]+");

    /** From one party to the other, the other way round, or both. */
    public static final Pattern ANY = Pattern.compile(TWO_WAY.pattern() + "|" + BACKWARDS.pattern()
            + "|(?:-+|=+)>(?:(?:[ ]{3})?>)*|[\u2192\u21d2\u21e8\u2794\u279c\u279d\u279e\u27a1\u27f6\u27f9]"
            + "|[\u2013\u2014\u2500-]+[>\u25b6\u25ba]");

    /** Every arrow has one of these. */
    private static final Pattern SIGN = Pattern.compile("[<>\u2190-\u2bff]");

    /** A line of words with one between them, around which there may be any number of spaces. */
    private static final Pattern LINE = Pattern.compile(
            "^\\s*\\p{L}\\S*(?: \\S+){0,9}?\\s*+(?:" + ANY.pattern() + ")\\s+\\p{L}\\S*(?: \\S+){0,9}\\s*$");

    private Arrows() {}

    /** The arrows in some words. */
    public static Stream<SourceSpan> in(SourceSpan words) {
        return words.has(SIGN) ? words.find(ANY) : Stream.empty();
    }

    /** Whether an arrow leads from right to left only. */
    public static boolean isBackwards(SourceSpan arrow) {
        return arrow.has(BACKWARDS) && !isTwoWay(arrow);
    }

    public static boolean isTwoWay(SourceSpan arrow) {
        return arrow.has(TWO_WAY);
    }

    /** Whether gaps in a line are only those around an arrow. */
    static boolean joinAll(SourceSpan line) {
        return line.has(SIGN) && line.has(LINE);
    }
}
