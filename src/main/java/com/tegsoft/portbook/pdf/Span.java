package com.tegsoft.portbook.pdf;

import java.util.Optional;

/**
 * A piece of text that looks one way.
 *
 * @param language BCP 47, where it is another than that of the sheet (ISO 14289-1, 7.2)
 */
record Span(String text, Look look, Optional<Link> link, Optional<String> language) {

    /** Stands for the number of the page, in a running header or footer. */
    static final String PAGE = "\ue000";

    /** Stands for the number of pages. */
    static final String PAGES = "\ue001";

    static Span of(String text, Look look) {
        return new Span(text, look, Optional.empty(), Optional.empty());
    }

    Span saying(String other) {
        return new Span(other, look, link, language);
    }
}
