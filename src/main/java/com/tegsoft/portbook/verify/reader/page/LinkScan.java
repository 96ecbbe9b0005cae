package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides a page into tags and what is between them as a browser does (HTML, 13.2.5), and notes its links. Comments, scripts and
 * the like contain none, whatever they look like.
 */
final class LinkScan {

    private static final List<String> LINKS = List.of("href", "src", "action");

    /** Elements whose content is words, whatever it looks like (13.2.6.4.4 and 13.2.6.4.7). */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private static final String SPACES = " \t\r\n\f";

    private final String html;
    private final List<LinkAttribute> links = new ArrayList<>();

    LinkScan(String html) {
        this.html = html;
    }

    List<LinkAttribute> links() {
        for (var at = html.indexOf('<'); at >= 0; ) {
            at = html.indexOf('<', afterMarkup(at));
        }
        return links;
    }

    /** Where what begins with {@code <} ends. */
    private int afterMarkup(int start) {
        if (html.startsWith("<!--", start)) {
            return Math.min(after("-->", start + 2), after("--!>", start + 4));
        }
        if (html.startsWith("<![CDATA[", start)) {
            return after("]]>", start);
        }
        var isEnd = html.startsWith("</", start);
        var name = isEnd ? start + 2 : start + 1;
        var first = name < html.length() ? html.charAt(name) : ' ';
        if (isLetter(first)) {
            return tag(name, isEnd);
        }
        return isEnd || first == '!' || first == '?' ? after(">", name) : name;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int after(String text, int from) {
        var at = html.indexOf(text, from);
        return at < 0 ? html.length() : at + text.length();
    }

    private int tag(int start, boolean isEnd) {
        var nameEnd = until(start, SPACES + "/>");
        var before = links.size();
        var end = attributes(nameEnd);
        if (isEnd || end > html.length()) {
            links.subList(before, links.size())
                    .clear(); // A tag that does not end is none, and an end tag links nothing.
        }
        var name = html.substring(start, nameEnd).toLowerCase(Locale.ROOT);
        var isRaw = !isEnd && RAW.contains(name) && !(html.startsWith("/>", end - 2) && isDrawn(start));
        return isRaw ? afterRaw(name, end) : end;
    }

    /** In a drawing, an element may end with its start tag (13.1.2.2). */
    private boolean isDrawn(int at) {
        return html.lastIndexOf("<svg", at) > html.lastIndexOf("</svg", at);
    }

    /** Where the end tag begins. */
    private int afterRaw(String name, int start) {
        for (var at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
            var end = at + 2 + name.length();
            var isNamed = html.regionMatches(true, at + 2, name, 0, name.length());
            if (isNamed && until(end, SPACES + "/>") == end && !isHidden(name, html.substring(start, at))) {
                return at;
            }
        }
        return html.length();
    }

    /** A script within a comment within a script ends only itself (13.2.5.27). */
    private static boolean isHidden(String name, String text) {
        var comment = name.equals("script") ? text.lastIndexOf("<!--") : -1;
        return comment >= 0
                && text.indexOf("-->", comment + 2) < 0
                && text.toLowerCase(Locale.ROOT).indexOf("<script", comment) >= 0;
    }

    /** Where the tag ends: beyond the page if it does not. */
    private int attributes(int from) {
        var at = skip(from, SPACES + "/");
        while (at < html.length() && html.charAt(at) != '>') {
            at = skip(attribute(at), SPACES + "/");
        }
        return at + 1;
    }

    private int attribute(int start) {
        var nameEnd = until(start + 1, SPACES + "/>=");
        var sign = skip(nameEnd, SPACES);
        if (sign == html.length() || html.charAt(sign) != '=') {
            return nameEnd;
        }
        var value = skip(sign + 1, SPACES);
        var end = valueEnd(value);
        if (isLink(start, nameEnd - start)) {
            links.add(LinkAttribute.of(html, value, end));
        }
        return end;
    }

    private boolean isLink(int name, int length) {
        return LINKS.stream()
                .anyMatch(link -> link.length() == length && html.regionMatches(true, name, link, 0, length));
    }

    private int valueEnd(int start) {
        var quote = start < html.length() ? html.charAt(start) : ' ';
        return quote == '"' || quote == '\'' ? after(String.valueOf(quote), start + 1) : until(start, SPACES + ">");
    }

    /** The first of these characters, or the end of the page. */
    private int until(int from, String any) {
        var at = from;
        while (at < html.length() && any.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The first character that is none of these, or the end of the page. */
    private int skip(int from, String any) {
        var at = from;
        while (at < html.length() && any.indexOf(html.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
