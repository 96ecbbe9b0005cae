package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the head of a page, one line an element. */
final class HeadLines {

    private static final String PLACE = "head";

    private HeadLines() {}

    static List<PageLine> of(Document document, Target target) {
        var lines = new ArrayList<PageLine>();
        var html = document.child(0);
        lines.add(PageLine.of(PLACE, "html" + attributes(html, target)));
        document.head().children().forEach(element -> lines.add(PageLine.of(PLACE, line(element, target))));
        return lines;
    }

    private static String line(Element element, Target target) {
        if (element.normalName().equals("meta") && (element.hasAttr("name") || element.hasAttr("http-equiv"))) {
            return element.attr("name") + element.attr("http-equiv") + ": " + element.attr("content");
        }
        var text = element.data() + element.text();
        return element.normalName() + attributes(element, target) + (text.isEmpty() ? "" : ": " + text);
    }

    private static String attributes(Element element, Target target) {
        return element.attributes().asList().stream()
                .map(attribute -> " " + attribute.getKey() + "="
                        + (attribute.getKey().equals("href")
                                        || attribute.getKey().equals("src")
                                ? target.of(attribute.getValue())
                                : attribute.getValue()))
                .collect(Collectors.joining());
    }
}
