package com.tegsoft.portbook.pdf.input;

import com.tegsoft.portbook.pdf.layout.PrintFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The HTML that can be printed. Anything else in a document is an error: nothing is left out silently.
 *
 * @param attributes that an element may have
 * @param children that it may have; {@code #text}: text too
 */
public record HtmlSubset(Set<String> attributes, Set<String> children) {

    private static final String INLINE = "#text strong em b code small span bdi br a";
    private static final String BLOCKS = "h1 h2 h3 h4 h5 h6 nav figure FLOW";
    private static final String FLOW = "p ul ol dl table blockquote pre hr";
    private static final String SHAPES = "g rect line text";

    /** Element, its attributes, what may be in it. */
    private static final String TABLE = """
            html       | lang dir data-page data-fit     | head body
            head       |                                 | meta title link
            meta       | charset name content            |
            title      | id                              | #text
            link       | rel href                        |
            body       |                                 | header footer BLOCKS
            header     |                                 | p
            footer     |                                 | p
            h1         | id class                        | INLINE
            h2         | id class                        | INLINE
            h3         | id class                        | INLINE
            h4         | id class                        | INLINE
            h5         | id class                        | INLINE
            h6         | id class                        | INLINE
            blockquote | class                           | INLINE FLOW
            pre        | class dir                       | INLINE
            p          | id class                        | INLINE
            ul         | class                           | li
            ol         | class start                     | li
            li         | id class                        | INLINE FLOW
            dl         | class                           | dt dd
            dt         | id class                        | INLINE
            dd         | class                           | INLINE FLOW
            table      | class                           | caption thead tbody
            caption    |                                 | INLINE
            thead      |                                 | tr
            tbody      | id class                        | tr
            tr         | id class                        | th td
            th         | scope class                     | INLINE
            td         | class                           | INLINE
            nav        | class aria-label                | ol
            hr         | class                           |
            figure     | class aria-label                | svg figcaption
            figcaption |                                 | INLINE
            strong     | class                           | INLINE
            em         | class                           | INLINE
            b          | class                           | INLINE
            code       | class dir lang                  | INLINE
            small      | class                           | INLINE
            span       | class dir lang data-counter     | INLINE
            bdi        | class dir lang                  | INLINE
            br         |                                 |
            a          | href title class                | INLINE
            svg        | viewBox width height role aria-labelledby direction xmlns class | title desc defs SHAPES
            desc       | id                              | #text
            defs       |                                 | marker
            marker     | id viewBox refX refY markerWidth markerHeight orient | path
            path       | d                               |
            g          | class                           | SHAPES
            rect       | x y width height rx class       |
            line       | x1 y1 x2 y2 marker-end class    |
            text       | x y text-anchor direction class | #text
            """;

    private static final Map<String, HtmlSubset> ELEMENTS = parse();

    public HtmlSubset {
        attributes = Set.copyOf(attributes);
        children = Set.copyOf(children);
    }

    private static Map<String, HtmlSubset> parse() {
        var elements = new HashMap<String, HtmlSubset>();
        TABLE.lines().forEach(line -> {
            var cells = List.of(line.split("\\|", -1));
            var children = cells.get(2)
                    .replace("INLINE", INLINE)
                    .replace("BLOCKS", BLOCKS)
                    .replace("FLOW", FLOW)
                    .replace("SHAPES", SHAPES);
            elements.put(cells.get(0).strip(), new HtmlSubset(words(cells.get(1)), words(children)));
        });
        return elements;
    }

    /** Whether an element begins a new line, as a block does. */
    static boolean isBlock(Element element) {
        return List.of(FLOW.split(" ", -1)).contains(element.normalName());
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<>(List.of(text.strip().split(" +", -1)));
        words.remove("");
        return words;
    }

    /**
     * Makes sure that an element and all that is in it can be printed.
     *
     * @throws PrintFault that names the first element, attribute or text that cannot
     */
    static void check(Element element) {
        var name = element.normalName();
        var rules = ELEMENTS.get(name);
        if (rules == null) {
            throw PrintFault.at(element, "`<%s>` cannot be printed".formatted(name));
        }
        for (var attribute : element.attributes()) {
            rules.check(element, attribute);
        }
        for (var child : element.childNodes()) {
            if (child instanceof Element inner) {
                if (!rules.children.contains(inner.normalName())) {
                    throw PrintFault.at(
                            inner,
                            "`<%s>` cannot be printed in `<%s>`; allowed are only %s"
                                    .formatted(inner.normalName(), name, new TreeSet<>(rules.children)));
                }
                check(inner);
            } else if (child instanceof TextNode text && !text.isBlank() && !rules.children.contains("#text")) {
                throw PrintFault.at(
                        element,
                        "`%s` is in `<%s>`, where text cannot be printed"
                                .formatted(PrintFault.excerpt(text.text().strip()), name));
            }
        }
    }

    private void check(Element element, Attribute attribute) {
        if (attributes.stream().noneMatch(allowed -> allowed.equalsIgnoreCase(attribute.getKey()))) {
            throw PrintFault.at(
                    element,
                    "`%s` of `<%s>` cannot be printed; allowed are %s"
                            .formatted(attribute.getKey(), element.normalName(), new TreeSet<>(attributes)));
        }
    }
}
