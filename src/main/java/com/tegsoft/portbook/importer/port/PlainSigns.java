package com.tegsoft.portbook.importer.port;

/**
 * A text with the plain form of its signs, at the same offsets: digits of any script and full-width signs as ASCII, any
 * dash as a hyphen; raised digits as spaces, because they are marks of notes, and so are the signs that set words as code
 * or in bold.
 */
final class PlainSigns {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\u301c\u223c~";
    private static final String COMMAS = "\u060c\u3001\ufe50";
    private static final String SEMICOLONS = "\u061b\u2022\u00b7\u25cf";
    private static final String RAISED = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u2020\u2021";

    private PlainSigns() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '~' ? '-' : "\t`*".indexOf(c) >= 0 ? ' ' : c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return plain((char) (c - '\uff01' + '!'));
        }
        if (RAISED.indexOf(c) >= 0 || Character.isSpaceChar(c)) {
            return ' ';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : COMMAS.indexOf(c) >= 0 ? ',' : SEMICOLONS.indexOf(c) >= 0 ? ';' : c;
    }
}
