package com.tegsoft.portbook.site.template;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet as it is published: without what only its authors read, so that every page loads less. */
final class StyleSheet {

    private static final String SPACE = "[ \\t\\n\\f]";

    /**
     * What is read as one piece (CSS Syntax Level 3, section 4): escaped characters, strings and unquoted addresses are
     * kept whatever they contain; so are comments that ask for it, and those that alone keep two words apart.
     */
    private static final Pattern PIECE = Pattern.compile(
            "(?s)\\\\.|\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'|(?i:url)\\((?:[^)\\\\\"']++|\\\\.)*+\\)|/\\*!.*?\\*/"
                    + "|((?<=\\A|" + SPACE + ")/\\*.*?\\*/" + SPACE + "*|/\\*.*?\\*/(?=\\z|" + SPACE + "))"
                    + "|/\\*.*?\\*/|(\\n" + SPACE + "+)");

    private static final int COMMENT = 1;
    private static final int INDENTATION = 2;

    private StyleSheet() {}

    /** The sheet without comments, indentation and empty lines. All that matters is ASCII, in whatever encoding the rest is. */
    static byte[] published(byte[] sheet) {
        var text = new String(sheet, StandardCharsets.ISO_8859_1);
        return PIECE.matcher(text).replaceAll(StyleSheet::published).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String published(MatchResult piece) {
        if (piece.group(COMMENT) != null) {
            return "";
        }
        return piece.group(INDENTATION) != null ? "\n" : Matcher.quoteReplacement(piece.group());
    }
}
