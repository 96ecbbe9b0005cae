package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.verify.reader.page.HidingClasses;
import com.tegsoft.portbook.verify.reader.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads what is around the snippets of a page: names, labels, links, fields, and what each is about. A line has a
 * place (platform, anchor and variant, if it is in a snippet), the name of an element, its attributes that have a meaning
 * for readers or scripts, and its words.
 */
public final class HtmlSnippetRegions {

    private static final String REGIONS =
            "section[aria-labelledby=snippets], form.values, div.snippets, table.platforms,"
                    + " section[aria-labelledby=labels]";

    private static final Set<String> BLOCKS =
            Set.of("h2", "p", "li", "summary", "legend", "label", "option", "caption", "th", "td", "dt", "dd");

    private static final Set<String> LOOKS =
            Set.of("class", "dir", "lang", "role", "tabindex", "translate", "autocomplete", "spellcheck", "scope");

    private final Target target;
    private final List<String> lines = new ArrayList<>();

    private HtmlSnippetRegions(Target target) {
        this.target = target;
    }

    /**
     * The lines of all regions.
     *
     * @param path of the page, from which its links lead
     */
    public static List<String> read(String path, String page) {
        var read = new HtmlSnippetRegions(Target.from(path));
        var document = Jsoup.parse(page);
        var regions = document.select(REGIONS);
        for (var region : regions) {
            var outer = region.parents();
            if (outer.stream().noneMatch(regions::contains)) {
                read.walk(
                        region, new Place("", Optional.empty()), outer.stream().anyMatch(HtmlSnippetRegions::isBlock));
            }
        }
        return read.lines;
    }

    /**
     * In which snippet, and in which variant of it, an element is.
     *
     * @param snippet its platform and anchor, of a row only the anchor; empty outside any
     * @param part the name of the variant; absent for the first
     */
    private record Place(String snippet, Optional<String> part) {

        Place in(Element element) {
            if (!element.normalName().equals("details")) {
                return this;
            }
            if (element.hasClass("snippet")) {
                return new Place(
                        element.attr("data-platform") + " "
                                + element.select("> div").attr("id"),
                        Optional.empty());
            }
            var row = element.select("> p[id]");
            if (!row.isEmpty()) {
                return new Place(row.attr("id"), Optional.empty());
            }
            return element.hasClass("part")
                    ? new Place(snippet, Optional.of(element.select("> summary").text()))
                    : this;
        }

        @Override
        public String toString() {
            return snippet.isEmpty()
                    ? ""
                    : "[" + snippet + part.map(name -> " " + name).orElse("") + "]";
        }
    }

    private void walk(Element element, Place outer, boolean inBlock) {
        var place = outer.in(element);
        var attributes = attributes(element);
        var words = words(element, inBlock);
        if (!words.isEmpty() || !attributes.isEmpty()) {
            lines.add(Stream.of(place.toString(), element.tagName() + attributes, words)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        element.children().forEach(child -> walk(child, place, inBlock || isBlock(element)));
    }

    /** All words of a block, or those that are outside any. */
    private static String words(Element element, boolean inBlock) {
        if (isBlock(element)) {
            var labels = element.getElementsByTag("label").size();
            return labels == 0 || element.normalName().equals("label") ? element.text() : element.ownText();
        }
        return inBlock ? "" : element.ownText();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.tagName());
    }

    private String attributes(Element element) {
        var attributes = new TreeMap<String, String>();
        var hiding = HidingClasses.of(element).collect(Collectors.joining(" "));
        if (!hiding.isEmpty()) {
            attributes.put("class", hiding);
        }
        for (Attribute attribute : element.attributes()) {
            if (!LOOKS.contains(attribute.getKey())) {
                var isLink = attribute.getKey().equals("href");
                attributes.put(attribute.getKey(), isLink ? target.of(attribute.getValue()) : attribute.getValue());
            }
        }
        return attributes.isEmpty() ? "" : attributes.toString();
    }
}
