package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page cut into parts that other pages repeat, so that each distinct part is parsed once: the menu, the foot, the
 * rows of a service. The texts of snippets are cut out, because another reader reads them.
 *
 * @param rest the page with an empty element in place of each part
 * @param parts their markup, in the order of the page
 */
record PageParts(String rest, List<String> parts) {

    /** The attribute of an element that takes the place of a part: its number. */
    static final String NUMBER = "data-part-of-page";

    /**
     * The beginnings of parts that do not contain others of their kind, and are in the language of the page; a table of a
     * Markdown page may be in another.
     */
    private static final List<String> STARTS = List.of("<tbody id=", "<nav aria-label", "<footer");

    private static final String SNIPPET = "<details class=\"snippet\"";

    static PageParts of(String page) {
        var rest = new StringBuilder(page.length() / 2);
        var parts = new ArrayList<String>();
        var from = 0;
        for (var at = page.indexOf('<'); at >= 0; at = page.indexOf('<', Math.max(at + 1, from))) {
            var end = end(page, at);
            if (end > at) {
                rest.append(page, from, at);
                var name = name(page, at);
                if (!name.equals("details")) {
                    rest.append('<')
                            .append(name)
                            .append(' ')
                            .append(NUMBER)
                            .append("=\"")
                            .append(parts.size());
                    rest.append("\"></").append(name).append('>');
                    parts.add(page.substring(at, end));
                }
                from = end;
            }
        }
        return new PageParts(rest.append(page, from, page.length()).toString(), parts);
    }

    /** Where the part ends that begins here; -1 if none does. */
    private static int end(String page, int at) {
        if (page.startsWith(SNIPPET, at)) {
            return folded(page, at);
        }
        for (var start : STARTS) {
            if (page.startsWith(start, at)) {
                var close = "</" + name(page, at) + ">";
                var end = page.indexOf(close, at);
                return end < 0 ? -1 : end + close.length();
            }
        }
        return -1;
    }

    private static int folded(String page, int start) {
        var depth = 0;
        var at = start;
        do {
            var end = page.indexOf("</details>", at);
            var inner = page.indexOf("<details", at);
            if (end < 0) {
                return -1;
            }
            var opens = inner >= 0 && inner < end;
            depth += opens ? 1 : -1;
            at = (opens ? inner + "<details".length() : end + "</details>".length());
        } while (depth > 0);
        return at;
    }

    private static String name(String page, int at) {
        var end = at + 1;
        while (Character.isLetterOrDigit(page.charAt(end))) {
            end++;
        }
        return page.substring(at + 1, end);
    }
}
