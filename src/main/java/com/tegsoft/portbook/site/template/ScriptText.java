package com.tegsoft.portbook.site.template;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script as it is published: without what only its authors read, so that every page loads less. */
final class ScriptText {

    private static final String SPACE = "[ \\t]";

    /**
     * What is read as one piece (ECMAScript 2023, section 12): strings, templates and comments, in which nothing else
     * begins. Lines that are nothing but a comment go, except those that a tool or a licence needs. What begins a regular
     * expression and what divides is not told apart.
     */
    private static final Pattern PIECE = Pattern.compile("\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\\n]++|\\\\.)*+'"
            + "|(`(?:[^`\\\\]++|(?s:\\\\.))*+(?:`|\\z)|\\\\\\n)"
            + "|((?<=\\n|\\A)" + SPACE + "*+(?://(?![#@])|/\\*(?!!)(?=(?:[^*\\n]|\\*(?!/))*+\\*/" + SPACE + "*\\n))"
            + "(?![^\\n]*(?i:licen[cs]e|copyright))[^\\n]*\\n)"
            + "|//[^\\n]*|(?s:/\\*.*?\\*/)|((?<=\\n)" + SPACE + "+)");

    private static final int SPANNING = 1;
    private static final int COMMENT = 2;
    private static final int INDENTATION = 3;

    private ScriptText() {}

    /**
     * The script without lines of comments and without indentation; unchanged if a template may continue in another line,
     * where a line that looks like a comment can be text. All that matters is ASCII, in whatever encoding the rest is.
     */
    static byte[] published(byte[] script) {
        var text = new String(script, StandardCharsets.ISO_8859_1);
        var continues = PIECE.matcher(text)
                .results()
                .map(piece -> piece.group(SPANNING))
                .anyMatch(piece ->
                        piece != null && (piece.contains("\n") || piece.length() == 1 || !piece.endsWith("`")));
        return continues
                ? script
                : PIECE.matcher(text).replaceAll(ScriptText::published).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String published(MatchResult piece) {
        var isLeftOut = piece.group(COMMENT) != null || piece.group(INDENTATION) != null;
        return isLeftOut ? "" : Matcher.quoteReplacement(piece.group());
    }
}
