package com.tegsoft.portbook.importer.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What a reader sees of an HTML page, at the same offsets: tags, comments, scripts and marks of footnotes are blank. A
 * line break ends an item of a list, and the end of a term ends its name. Takes time in proportion to the length.
 */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template");
    private static final Set<String> ENDING = Set.of("br", "/li", "/p", "/div", "/dd");

    /** A table, also one that the page does not close. */
    static final Pattern TABLE = Pattern.compile("(?is)<table\\b.*?(?:</table\\s*>|\\z)");

    private static final int LONGEST_TAG = 500;

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,32};");
    private static final Pattern TAG_NAME = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*");

    /** Tags that Markdown and wiki pages use inside their own signs; other words in brackets are words. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "b",
            "br",
            "code",
            "details",
            "div",
            "em",
            "figcaption",
            "font",
            "i",
            "img",
            "kbd",
            "li",
            "nobr",
            "ol",
            "p",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "tt",
            "u",
            "ul");

    /** A note that is set above the line behind a value: a mark, or a few words with a link and no port. */
    private static final Pattern MARK = Pattern.compile("(?is)<(sup|sub)\\b[^<>]{0,200}>(?:<a\\b[^<>]{0,500}>)?"
            + "\\s*(?:[\\[(]?[\\p{L}\\d*#\u2020\u2021\u00a7,]{1,5}[\\])]?"
            + "|(?:[^<>\\d(]|(?<!\\d)\\d{1,2}(?!\\d)|\\((?:#[^()<>]*)?){1,120})\\s*(?:</a\\s*>)?\\s*</\\1\\s*>");

    private final String html;
    private final boolean isInline;
    private final StringBuilder seen = new StringBuilder();

    private HtmlText(String html, boolean isInline) {
        this.html = html;
        this.isInline = isInline;
    }

    static String of(String html) {
        return new HtmlText(html, false).seen();
    }

    /** The same of a page in Markdown or the like, which may have comments, tags and whole tables in HTML: these stay. */
    static String outsideTables(String page) {
        var text = withoutComments(page);
        var seen = new StringBuilder(text.length());
        var tables = TABLE.matcher(text);
        while (tables.find()) {
            seen.append(new HtmlText(text.substring(seen.length(), tables.start()), true).seen())
                    .append(tables.group());
        }
        return seen.append(new HtmlText(text.substring(seen.length()), true).seen())
                .toString();
    }

    private static String withoutComments(String page) {
        var seen = new StringBuilder(page.length());
        for (var from = page.indexOf("<!--"); from >= 0; from = page.indexOf("<!--", seen.length())) {
            var end = page.indexOf("-->", from);
            if (end < 0) {
                break;
            }
            seen.append(page, seen.length(), from)
                    .append(page.substring(from, end + "-->".length()).replaceAll("[^\n]", " "));
        }
        return seen.append(page, seen.length(), page.length()).toString();
    }

    private String seen() {
        while (seen.length() < html.length()) {
            step();
        }
        return seen.toString();
    }

    private void step() {
        var at = seen.length();
        var c = html.charAt(at);
        if (c == '<' && at + 1 < html.length() && "/!?".indexOf(html.charAt(at + 1)) < 0 && !isLetter(at + 1)) {
            seen.append(c);
        } else if (c == '<') {
            tag(at);
        } else if (c == '&') {
            entity(at);
        } else {
            seen.append(c);
        }
    }

    private boolean isLetter(int at) {
        return Character.isLetter(html.charAt(at));
    }

    private void tag(int at) {
        var name = TAG_NAME.matcher(html).region(at, Math.min(html.length(), at + 30));
        if (!isInline && html.startsWith("<!--", at)) {
            blank(after("-->", at + 4), "");
            return;
        }
        var tag = name.lookingAt() ? name.group().substring(1).toLowerCase(Locale.ROOT) : "";
        var mark = MARK.matcher(html).region(at, Math.min(html.length(), at + 1000));
        if (!isInline && UNSEEN.contains(tag)) {
            blank(endOf(tag, at), "");
        } else if ((tag.equals("sup") || tag.equals("sub")) && mark.lookingAt()) {
            blank(mark.end(), "");
        } else if (isInline && !isKnown(tag, at)) {
            seen.append('<');
        } else {
            blank(tagEnd(at), ENDING.contains(tag) ? ";" : tag.equals("/dt") ? ":" : "");
        }
    }

    /** Whether a text has a tag here, all of it on one line, and no word or sign in its place. */
    private boolean isKnown(String tag, int at) {
        var near = html.substring(at, Math.min(html.length(), at + LONGEST_TAG));
        var end = near.indexOf('>');
        return INLINE.contains(tag.replace("/", ""))
                && end > 0
                && !near.substring(0, end).contains("\n");
    }

    /** After the bracket that closes a tag; one in quotes does not. */
    private int tagEnd(int at) {
        var quote = ' ';
        for (var i = at + 1; i < html.length(); i++) {
            var c = html.charAt(i);
            if (quote == ' ' && c == '>') {
                return i + 1;
            }
            quote = quote == ' ' && (c == '"' || c == '\'') && html.charAt(i - 1) == '=' ? c : c == quote ? ' ' : quote;
        }
        return html.length();
    }

    private int endOf(String tag, int at) {
        for (var i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, tag, 0, tag.length())) {
                return tagEnd(i);
            }
        }
        return html.length();
    }

    private int after(String end, int at) {
        var found = html.indexOf(end, at);
        return found < 0 ? html.length() : found + end.length();
    }

    private void entity(int at) {
        var found = ENTITY.matcher(html).region(at, Math.min(html.length(), at + 35));
        if (found.lookingAt()) {
            var sign = Parser.unescapeEntities(found.group(), false);
            blank(found.end(), sign.isBlank() || sign.equals(found.group()) ? "" : sign);
        } else {
            seen.append('&');
        }
    }

    /** Spaces up to an offset, with a sign at their start; lines stay lines. */
    private void blank(int to, String sign) {
        var from = seen.length();
        seen.append(sign);
        for (var i = from + sign.length(); i < to; i++) {
            seen.append(html.charAt(i) == '\n' ? '\n' : ' ');
        }
    }
}
