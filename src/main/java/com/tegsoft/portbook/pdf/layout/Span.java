package com.tegsoft.portbook.pdf.layout;

import java.util.Optional;

/**
 * A piece of text that looks one way.
 *
 * @param language BCP 47, where it is another than that of the sheet (ISO 14289-1, 7.2)
 */
public record Span(String text, TextStyle style, Optional<Link> link, Optional<String> language) {

    /** Stands for the number of the page, in a running header or footer. */
    public static final String PAGE = "\ue000";

    /** Stands for the number of pages. */
    public static final String PAGES = "\ue001";

    public static Span of(String text, TextStyle style) {
        return new Span(text, style, Optional.empty(), Optional.empty());
    }

    public Span saying(String other) {
        return new Span(other, style, link, language);
    }
}
