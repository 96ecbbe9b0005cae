package com.tegsoft.portbook.verify.reader.page;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which field of a form a label is for: the one that a reader sees after it. */
final class FieldLabels {

    private static final String FIELDS = "input, textarea, select";

    private FieldLabels() {}

    /** What is wrong with a label that does not contain its field. */
    static Optional<String> fault(Element element) {
        if (!element.normalName().equals("label") || !element.hasAttr("for")) {
            return Optional.empty();
        }
        var field = after(element).map(Element::id).orElse("");
        return field.equals(element.attr("for"))
                ? Optional.empty()
                : Optional.of("the label `%s` is for `%s`, and stands before `%s`"
                        .formatted(element.text(), element.attr("for"), field));
    }

    /** The first field after an element, in its parent or further out. */
    private static Optional<Element> after(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent)
                .flatMap(outer ->
                        Stream.iterate(outer.nextElementSibling(), Objects::nonNull, Element::nextElementSibling))
                .map(next -> next.selectFirst(FIELDS))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
