package com.tegsoft.portbook.verify.reader.page;

import java.util.Set;

/** What elements are to a reader, by their names. */
final class ElementNames {

    /** Elements within a line. */
    static final Set<String> INLINE = Set.of(
            "a", "b", "bdi", "small", "span", "time", "code", "i", "em", "strong", "abbr", "sub", "sup", "kbd", "q",
            "s", "u", "mark", "label", "input", "br", "wbr", "cite", "var", "samp", "ins", "del");

    /** Elements whose lines are under labels of their own. */
    static final Set<String> GROUPS = Set.of("dl", "details", "table", "fieldset", "select");

    static final Set<String> LABELS = Set.of("caption", "legend", "summary", "dt");

    /** What their attributes say belongs to their words. */
    static final Set<String> LEAVES = Set.of("li", "option", "p", "dd", "button");

    /** Elements that links lead to. */
    static final Set<String> ANCHORS =
            Set.of("section", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "article", "tbody", "table");

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private ElementNames() {}
}
