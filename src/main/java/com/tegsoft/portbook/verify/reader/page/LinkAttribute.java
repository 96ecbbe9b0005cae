package com.tegsoft.portbook.verify.reader.page;

import java.util.List;
import org.jsoup.parser.Parser;

/**
 * An attribute of a page that holds a link.
 *
 * @param start where the value begins, with its quotation marks if it has any
 * @param end the first character after it
 * @param value what a browser reads
 */
record LinkAttribute(int start, int end, String value) {

    /** All of a page that a browser would follow, in their order. */
    static List<LinkAttribute> in(String html) {
        return new LinkScan(html).links();
    }

    static LinkAttribute of(String html, int start, int end) {
        var first = start < end ? html.charAt(start) : ' ';
        var isQuoted = first == '"' || first == '\'';
        var isClosed = isQuoted && end > start + 1 && html.charAt(end - 1) == first;
        var text = html.substring(isQuoted ? start + 1 : start, isClosed ? end - 1 : end);
        return new LinkAttribute(start, end, text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true));
    }
}
