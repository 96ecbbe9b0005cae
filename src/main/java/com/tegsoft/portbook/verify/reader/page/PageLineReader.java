package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads pages of one language.
 *
 * <p>What many pages repeat is parsed once for each folder depth, because its links depend on nothing else.
 */
public final class PageLineReader {

    private final PageLanguage language;
    private final Map<String, ReadPage> parts = new ConcurrentHashMap<>();

    /**
     * A reader of pages in one language.
     *
     * @param code of the language; that of the site's source for pages that have none
     * @param comma what is between two names in it
     * @param directions {@code ltr} or {@code rtl} by the codes of the site's languages
     */
    public PageLineReader(String code, String comma, Map<String, String> directions) {
        this.language = new PageLanguage(code, comma, directions);
    }

    /** What a page says. */
    public ReadPage read(String path, String page) {
        var cut = PageParts.of(page);
        var target = Target.from(path);
        var parsed = ParsedMarkup.ofPage(cut.rest());
        var document = parsed.document();
        var read = new LineWalk(
                        target, language, number -> part(target, cut.parts().get(number)))
                .read(document.body());
        var lines = new ArrayList<>(HeadLines.of(document, target));
        lines.addAll(read.lines());
        return new ReadPage(lines, targets(document, target, read), read.anchors(), faults(read, parsed));
    }

    /** What markup of the page's main part says; its links begin at the root of the site. */
    public List<PageLine> fragment(String markup) {
        return walk(Target.OF_FRAGMENT, Jsoup.parseBodyFragment(markup).body()).lines();
    }

    private ReadPage part(Target target, String markup) {
        return parts.computeIfAbsent(
                target.folder().chars().filter(c -> c == '/').count() + markup, key -> {
                    var inTable = markup.startsWith("<t");
                    var parsed = ParsedMarkup.ofBody(inTable ? "<table>" + markup + "</table>" : markup);
                    var read = walk(target, parsed.document().body());
                    return new ReadPage(read.lines(), read.targets(), read.anchors(), all(read.faults(), parsed));
                });
    }

    private static List<String> all(List<String> faults, ParsedMarkup parsed) {
        return Stream.concat(faults.stream(), parsed.fault().stream()).toList();
    }

    private ReadPage walk(Target target, Element body) {
        IntFunction<ReadPage> none = number -> new ReadPage(List.of(), List.of(), List.of(), List.of());
        return new LineWalk(target, language, none).read(body);
    }

    private static List<String> targets(Document document, Target target, ReadPage read) {
        var targets = new ArrayList<>(read.targets());
        document.select("link[href], script[src], img[src]")
                .forEach(element ->
                        targets.add(target.of(element.hasAttr("href") ? element.attr("href") : element.attr("src"))));
        document.select("[data-scripts]")
                .forEach(element ->
                        targets.addAll(List.of(element.attr("data-scripts").split(" "))));
        return targets;
    }

    private static List<String> faults(ReadPage read, ParsedMarkup parsed) {
        var faults = new ArrayList<>(all(read.faults(), parsed));
        var anchors = new HashSet<String>();
        read.anchors().stream()
                .filter(anchor -> !anchors.add(anchor))
                .forEach(anchor -> faults.add("the id `%s` occurs twice".formatted(anchor)));
        read.targets().stream()
                .filter(target -> target.startsWith("#") && !anchors.contains(target.substring(1)))
                .distinct()
                .forEach(target -> faults.add("nothing on the page has the id `%s`".formatted(target.substring(1))));
        return faults;
    }

    /** The snippets of a page and the fields for a reader's own values. */
    static boolean isAboutSnippets(Element element) {
        return switch (element.normalName()) {
            case "section" -> element.attr("aria-labelledby").trim().equalsIgnoreCase("snippets");
            case "form" -> element.hasClass("values");
            case "div" -> element.hasClass("snippets");
            default -> false;
        };
    }
}
