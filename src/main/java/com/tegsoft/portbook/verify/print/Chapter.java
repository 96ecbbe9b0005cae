package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.Prose;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A Markdown page in the document of all ports, one level deeper than on its own.
 *
 * @param id of the page
 */
record Chapter(PrintTexts texts, String id) {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "div",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    /** In the language, or else in the source language. */
    Page page() {
        return page(texts.language().code())
                .or(() -> page(texts.content().site().source()))
                .orElseThrow();
    }

    private Optional<Page> page(String language) {
        return texts.content().pages().stream()
                .filter(page -> page.id().equals(id) && page.language().code().equals(language))
                .findFirst();
    }

    void add(DocumentLines lines) {
        var page = page();
        lines.heading(2, "page." + id, page.title()).place("page." + id);
        if (!page.language().equals(texts.language())) {
            lines.add(texts.ui("untranslated"));
        }
        var markup = Prose.parse(page.html())
                .print(words -> words, fact -> texts.fact(fact, (words, target) -> PrintTexts.link(words, target)));
        blocks(lines, Jsoup.parseBodyFragment(markup).body());
    }

    /** Each run of words between blocks is a line. */
    private void blocks(DocumentLines lines, Element parent) {
        var run = new StringBuilder();
        for (var node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                flush(lines, run);
                block(lines, element);
            } else {
                run.append(words(node));
            }
        }
        flush(lines, run);
    }

    private static void flush(DocumentLines lines, StringBuilder run) {
        if (!run.toString().isBlank()) {
            lines.add(run.toString());
        }
        run.setLength(0);
    }

    private void block(DocumentLines lines, Element element) {
        var name = element.normalName();
        if (name.matches("h[2-6]")) {
            var place = "page." + id + "." + element.id();
            lines.heading(Math.min(6, Integer.parseInt(name.substring(1)) + 1), place, words(element));
            if (!element.id().isEmpty()) {
                lines.place(place);
            }
        } else if (name.equals("tr")) {
            var cells = new ArrayList<String>();
            element.children().forEach(cell -> cells.add(words(cell)));
            lines.add(String.join(" | ", cells));
        } else if (name.equals("dl")) {
            definitions(lines, element);
        } else {
            blocks(lines, element);
        }
    }

    private void definitions(DocumentLines lines, Element list) {
        for (var child : list.children()) {
            if (child.normalName().equals("dt")) {
                lines.begin(words(child));
            } else {
                blocks(lines, child);
            }
        }
        lines.end();
    }

    private String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        var words = new StringBuilder();
        node.childNodes().forEach(child -> words.append(words(child)));
        return node instanceof Element element && element.normalName().equals("a")
                ? PrintTexts.link(words.toString(), target(element.attr("href")))
                : words.toString();
    }

    private String target(String href) {
        var colon = href.indexOf(':');
        var rest = href.substring(colon + 1);
        return switch (colon < 0 ? "" : href.substring(0, colon)) {
            case "page" -> texts.home() + SitePaths.place(rest);
            case "service" -> texts.home() + SitePaths.of(IdKind.SERVICE, new Id(rest));
            case "purpose" -> texts.home() + SitePaths.of(IdKind.PURPOSE, new Id(rest));
            case "role" -> texts.home() + SitePaths.of(IdKind.ROLE, new Id(rest));
            default -> href;
        };
    }
}
