package com.tegsoft.portbook.verify.reader;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A line of a document: the headings above it, and its words, in which links are written {@code [words](target|name)}. White
 * space does not count when two are compared, because words may be broken into lines anywhere; nor does what isolates text that
 * runs the other way.
 */
public final class PrintedLine {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00a0\\u00ad\\u061c\\u200e\\u200f\\u2066-\\u2069]+");

    private static final Pattern COMMAS = Pattern.compile("[\\p{Po}&&[^.]]+");

    private final String text;
    private final String bare;

    public PrintedLine(String place, String words) {
        this.text = place.isEmpty() ? words : place + " › " + words;
        this.bare = bare(text);
    }

    /** A text without what does not count. */
    public static String bare(String text) {
        return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    /** The words in a drawing: names are one below the other there, or have a comma between them. */
    public static String drawn(String words) {
        return "drawn: " + COMMAS.matcher(words).replaceAll("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedLine line && line.bare.equals(bare);
    }

    @Override
    public int hashCode() {
        return bare.hashCode();
    }

    @Override
    public String toString() {
        return text.replaceAll("\\s+", " ");
    }
}
