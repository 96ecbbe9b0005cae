package com.tegsoft.portbook.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text. A forced line break is U+2028; a stretch with its own direction is between the isolates of the Unicode
 * bidirectional algorithm (UAX 9).
 */
public record StyledText(List<Span> spans) {

    public static final char LINE = '\u2028';

    public StyledText {
        spans = List.copyOf(spans);
    }

    public static StyledText of(String text, TextStyle style) {
        return new StyledText(List.of(Span.of(text, style)));
    }

    public boolean isEmpty() {
        return text().isBlank();
    }

    /** What it says. */
    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** What it says to whoever reads no controls: in bookmarks and the like. */
    public String words() {
        return text().replace(LINE, ' ').replaceAll("[\u2066-\u2069]", "");
    }

    /** With the numbers of a page filled in. */
    public StyledText on(int page, int pages) {
        return new StyledText(spans.stream()
                .map(span -> span.saying(span.text()
                        .replace(Span.PAGE, Integer.toString(page))
                        .replace(Span.PAGES, Integer.toString(pages))))
                .toList());
    }
}
