package com.tegsoft.portbook.verify.reader.page;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The classes with which the style sheets take something from sight, from print, or from readers without or with a script. Which class an
 * element has is compared like its words.
 */
public final class HidingClasses {

    /** Classes that say something about any element that has them. */
    private static final Set<String> MARKED = Set.of(
            "buttons",
            "checked-now",
            "checker",
            "done",
            "gap",
            "hint",
            "is-open",
            "keep",
            "keys",
            "linkbar",
            "links",
            "long",
            "markdown",
            "reads",
            "ready",
            "said",
            "short",
            "tries",
            "unseen",
            "used",
            "with-script",
            "without-script");

    /** Classes that belong to elements of some names, such as the header, a form or a table, and say nothing there. */
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("against", Set.of("div")),
            Map.entry("bench", Set.of("div")),
            Map.entry("blank", Set.of("span")),
            Map.entry("box", Set.of("div")),
            Map.entry("brand", Set.of("a")),
            Map.entry("changes", Set.of("table")),
            Map.entry("check", Set.of("form", "label")),
            Map.entry("choices", Set.of("form", "ul")),
            Map.entry("colours", Set.of("details")),
            Map.entry("combine", Set.of("form")),
            Map.entry("differences", Set.of("form")),
            Map.entry("downloads", Set.of("ul")),
            Map.entry("end", Set.of("div")),
            Map.entry("entry", Set.of("div")),
            Map.entry("examples", Set.of("p")),
            Map.entry("filter", Set.of("form")),
            Map.entry("find", Set.of("form")),
            Map.entry("flows", Set.of("table")),
            Map.entry("gaps", Set.of("table")),
            Map.entry("here", Set.of("a")),
            Map.entry("inbound", Set.of("div")),
            Map.entry("large", Set.of("form")),
            Map.entry("name", Set.of("p", "span")),
            Map.entry("net", Set.of("figure")),
            Map.entry("outcome", Set.of("div")),
            Map.entry("parts", Set.of("fieldset")),
            Map.entry("share", Set.of("p")),
            Map.entry("sheet", Set.of("article")),
            Map.entry("skip", Set.of("a")),
            Map.entry("snippets", Set.of("div")),
            Map.entry("source", Set.of("p")),
            Map.entry("stack", Set.of("table")),
            Map.entry("tools", Set.of("div")),
            Map.entry("top", Set.of("header")),
            Map.entry("trail", Set.of("nav")),
            Map.entry("values", Set.of("form")));

    private HidingClasses() {}

    /** Those that say something about any element. */
    public static Set<String> marked() {
        return MARKED;
    }

    /** All of them. */
    public static Set<String> all() {
        var all = new TreeSet<>(MARKED);
        all.addAll(OWN.keySet());
        return all;
    }

    /** Those of an element that say something about it, in their order. */
    public static Stream<String> of(Element element) {
        return element.hasAttr("class")
                ? element.classNames().stream().filter(name -> isSaid(element, name))
                : Stream.empty();
    }

    private static boolean isSaid(Element element, String name) {
        var own = OWN.get(name);
        return own == null ? MARKED.contains(name) : !own.contains(element.normalName());
    }
}
