package com.tegsoft.portbook.verify.reader.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Markup as a browser understands it.
 *
 * @param fault where it had to be repaired first, and the elements may not be where the template put them; empty: nowhere
 */
record ParsedMarkup(Document document, Optional<String> fault) {

    private static final int BEFORE = 40;

    static ParsedMarkup ofPage(String page) {
        var parser = parser();
        return of(parser.parseInput(page, ""), page, parser);
    }

    /** Markup of a body, in an otherwise empty document. */
    static ParsedMarkup ofBody(String markup) {
        return ofPage("<html><head></head><body>" + markup + "</body></html>");
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackErrors(1);
    }

    private static ParsedMarkup of(Document document, String markup, Parser parser) {
        return new ParsedMarkup(
                document, parser.getErrors().stream().findFirst().map(error -> said(error, markup)));
    }

    private static String said(ParseError error, String markup) {
        var end = Math.min(error.getPosition(), markup.length());
        return "a tag is missing, doubled or in the wrong place, or an attribute is doubled; this is noticed at `%s`"
                .formatted(
                        markup.substring(Math.max(0, end - BEFORE), end).strip().replaceAll("\\s+", " "));
    }
}
