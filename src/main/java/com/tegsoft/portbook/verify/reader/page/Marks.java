package com.tegsoft.portbook.verify.reader.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What elements say by their attributes. */
final class Marks {

    /** Attributes whose values are read, heard, copied or used by a script, or that decide whether words are seen or can be changed. */
    private static final Set<String> SPOKEN = Set.of(
            "aria-label",
            "title",
            "placeholder",
            "alt",
            "label",
            "value",
            "aria-current",
            "download",
            "content",
            "srcdoc",
            "hidden",
            "inert",
            "checked",
            "disabled",
            "readonly",
            "selected",
            "style");

    private static final Set<String> FIELDS = Set.of("input", "textarea", "select");

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private static final int UNHEARD = 8;

    /** Attributes that name other elements of the page. */
    private static final List<String> REFERENCES =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls");

    private Marks() {}

    /** Which classes hide it, then the rest in the order of the element; the label of a navigation is a place instead. */
    static Stream<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return Stream.empty();
        }
        var said = element.attributes().asList().stream()
                .filter(attribute -> isSpoken(attribute.getKey())
                        || isFieldName(element, attribute.getKey())
                        || isScriptsPlace(attribute))
                .filter(attribute -> !isLabel(element, attribute.getKey()))
                .map(Marks::mark);
        return Stream.concat(HidingClasses.of(element).map(name -> "{class=" + name + "}"), said);
    }

    private static String mark(Attribute attribute) {
        return "{" + attribute.getKey() + (attribute.getValue().isEmpty() ? "" : "=" + attribute.getValue()) + "}";
    }

    private static boolean isSpoken(String name) {
        return SPOKEN.contains(name)
                || (name.startsWith("data-") && !name.equals(PageParts.NUMBER))
                || name.startsWith("on");
    }

    /** Under this name a script keeps what a reader enters. */
    private static boolean isFieldName(Element element, String name) {
        return name.equals("name") && FIELDS.contains(element.normalName());
    }

    /** Where a script says what it has done. */
    private static boolean isScriptsPlace(Attribute attribute) {
        return attribute.getKey().equals("role") && attribute.getValue().equals("status");
    }

    private static boolean isLabel(Element element, String name) {
        return name.equals("label")
                || (name.equals("aria-label") && element.normalName().equals("nav"));
    }

    /** Only short labels next to other words, such as a key or a language code, may be hidden from screen readers. */
    static Optional<String> unheard(Element element) {
        return element.attr("aria-hidden").equals("true") && element.text().length() > UNHEARD
                ? Optional.of("screen readers leave out `%s`".formatted(PageLine.inOneLine(element.text())))
                : Optional.empty();
    }

    /** A part of a page has its label inside; only lists have theirs in front of them. */
    static Optional<String> fault(Element element) {
        var id = element.attr("aria-labelledby").split(" ", 2)[0];
        return id.isEmpty() || element.normalName().equals("ul") || element.getElementById(id) != null
                ? Optional.empty()
                : Optional.of("the label `%s` is not inside the part that it names".formatted(id));
    }

    /** A list has items only (HTML, 4.4.5 and 4.4.6). */
    static Optional<String> misplaced(Element element) {
        return LISTS.contains(element.normalName())
                ? element.children().stream()
                        .map(Element::normalName)
                        .filter(name -> !name.equals("li"))
                        .findFirst()
                        .map("a list contains `%s`, which is no item of it"::formatted)
                : Optional.empty();
    }

    /** The elements that this one refers to, as targets of links. */
    static Stream<String> references(Element element) {
        return REFERENCES.stream()
                .filter(element::hasAttr)
                .flatMap(name -> Stream.of(element.attr(name).split(" ")))
                .map(id -> "#" + id);
    }
}
