package com.tegsoft.portbook.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text. A forced line break is U+2028; a stretch with its own direction stands between the isolates of the Unicode
 * bidirectional algorithm (UAX 9).
 */
record Prose(List<Span> spans) {

    static final char LINE = '\u2028';

    Prose {
        spans = List.copyOf(spans);
    }

    static Prose of(String text, Look look) {
        return new Prose(List.of(Span.of(text, look)));
    }

    boolean isEmpty() {
        return text().isBlank();
    }

    /** What it says. */
    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** What it says to whoever reads no controls: in bookmarks and the like. */
    String words() {
        return text().replace(LINE, ' ').replaceAll("[\u2066-\u2069]", "");
    }

    /** With the numbers of a page filled in. */
    Prose on(int page, int pages) {
        return new Prose(spans.stream()
                .map(span -> span.saying(span.text()
                        .replace(Span.PAGE, Integer.toString(page))
                        .replace(Span.PAGES, Integer.toString(pages))))
                .toList());
    }
}
