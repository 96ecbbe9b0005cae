package com.tegsoft.portbook.verify.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads what stands around the snippets of a page: names, labels, links, fields, and what each is about. A line has a
 * place (platform, anchor and variant, if it is in a snippet), the name of an element, its attributes that have a meaning
 * for readers or scripts, and its words.
 */
public final class HtmlSnippetRegions {

    private static final String REGIONS =
            "section[aria-labelledby=snippets], form.values, div.snippets, table.platforms,"
                    + " section[aria-labelledby=labels]";

    /** The texts of snippets have a reader of their own. */
    private static final Pattern TEXT = Pattern.compile("<code>[^<]*</code></pre>");

    private static final Pattern UP = Pattern.compile("^(\\.\\./)+");

    private static final Set<String> BLOCKS =
            Set.of("h2", "p", "li", "summary", "legend", "label", "option", "caption", "th", "td", "dt", "dd");

    private static final Set<String> LOOKS = Set.of(
            "class", "dir", "lang", "role", "tabindex", "translate", "autocomplete", "spellcheck", "hidden", "scope");

    private HtmlSnippetRegions() {}

    /** The lines of all regions. */
    public static List<String> read(String page) {
        var lines = new ArrayList<String>();
        var document = Jsoup.parse(TEXT.matcher(page).replaceAll("<code></code></pre>"));
        var regions = document.select(REGIONS);
        regions.stream()
                .filter(region -> region.parents().stream().noneMatch(regions::contains))
                .forEach(region -> region.getAllElements().forEach(element -> lines.addAll(lines(element))));
        return lines;
    }

    private static List<String> lines(Element element) {
        var words = words(element);
        var attributes = attributes(element);
        return words.isEmpty() && attributes.isEmpty()
                ? List.of()
                : List.of(Stream.of(place(element), element.tagName() + attributes, words)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /** All words of a block, or those that stand outside any. */
    private static String words(Element element) {
        var inBlock = element.parents().stream().anyMatch(HtmlSnippetRegions::isBlock);
        if (isBlock(element)) {
            return element.select("label").isEmpty() || element.tagName().equals("label")
                    ? element.text()
                    : element.ownText();
        }
        return inBlock ? "" : element.ownText();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.tagName());
    }

    private static String attributes(Element element) {
        var attributes = new TreeMap<String, String>();
        for (Attribute attribute : element.attributes()) {
            if (!LOOKS.contains(attribute.getKey())) {
                attributes.put(
                        attribute.getKey(), UP.matcher(attribute.getValue()).replaceFirst(""));
            }
        }
        return attributes.isEmpty() ? "" : attributes.toString();
    }

    /** In which snippet, and in which variant of it, an element stands. */
    private static String place(Element element) {
        var snippet = element.closest("details.snippet");
        var part = element.closest("details.part");
        return snippet == null
                ? ""
                : "[" + snippet.attr("data-platform") + " "
                        + snippet.select("> div").attr("id")
                        + (part == null ? "" : " " + part.select("> summary").text()) + "]";
    }
}
