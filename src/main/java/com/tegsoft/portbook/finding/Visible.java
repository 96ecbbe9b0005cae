package com.tegsoft.portbook.finding;

import java.util.stream.Collectors;

/** Text in which invisible characters are shown. */
final class Visible {

    private Visible() {}

    /** Control characters and invisible characters become a visible box of the same width. */
    static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isHidden(c) ? (c == '\t' ? ' ' : '\u25a1') : c));
        return shown.toString();
    }

    /** The same, line breaks kept. */
    static String lines(String text) {
        return text.lines().map(line -> of(line) + "\n").collect(Collectors.joining());
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> (c & 0xfffe) == 0xfffe; // noncharacters, which XML does not allow
        };
    }
}
