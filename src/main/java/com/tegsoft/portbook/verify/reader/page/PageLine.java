package com.tegsoft.portbook.verify.reader.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of a page.
 *
 * @param place the headings above it, outermost first; empty at the top of the page
 * @param words what it says, in one line
 */
public record PageLine(String place, String words) {

    private static final String DEEPER = " › ";
    /** White space of HTML, and the space at which no line ends: it says the same. */
    private static final String SPACES = " \t\r\n\f\u00a0";

    private static final String ISOLATES = "\u2066\u2069";
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    private static final Pattern CLASS = Pattern.compile("\\{class=[^}]*\\}");

    private static final Pattern HIDDEN = Pattern.compile("\\{(class=[^}]*|hidden|inert)\\}");

    /** A line of words as they are written. */
    public static PageLine of(String place, String words) {
        return new PageLine(place, inOneLine(words));
    }

    /** A place below another. */
    public static String below(String place, String heading) {
        return place.isEmpty() || heading.isEmpty() ? place + heading : place + DEEPER + heading;
    }

    /** Words without line breaks, and without the characters that isolate their direction. */
    public static String inOneLine(String words) {
        if (isInOneLine(words)) {
            return words;
        }
        var line = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (SPACES.indexOf(c) >= 0) {
                line.append(line.length() > 0 && line.charAt(line.length() - 1) == ' ' ? "" : " ");
            } else if (ISOLATES.indexOf(c) < 0) {
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    /** Nearly all words are, and a big site has millions of lines. */
    private static boolean isInOneLine(String words) {
        var before = ' ';
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            var isSpace = SPACES.indexOf(c) >= 0 || Character.isWhitespace(c);
            if ((isSpace && (c != ' ' || before == ' ')) || ISOLATES.indexOf(c) >= 0) {
                return false;
            }
            before = c;
        }
        return before != ' ' || words.isEmpty();
    }

    /** Words without the targets of their links. */
    public static String withoutTargets(String words) {
        return LINK.matcher(words).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
    }

    /** Words without the classes that hide some of them, as they name a place. */
    public static String withoutClasses(String words) {
        return words.contains("{class=") ? CLASS.matcher(words).replaceAll("") : words;
    }

    /** Whether something takes its words, or those below it, from sight. */
    public boolean isHidden() {
        return HIDDEN.matcher(words).find();
    }

    /** The same line deeper in a page. */
    PageLine under(String outer) {
        return outer.isEmpty() ? this : new PageLine(below(outer, place), words);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? words : place + ": " + words;
    }
}
