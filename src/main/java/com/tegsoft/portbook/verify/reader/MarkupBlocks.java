package com.tegsoft.portbook.verify.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the markup of a Markdown page: its headings, terms and runs of words, in order. */
public final class MarkupBlocks {

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

    private final BinaryOperator<String> link;
    private final List<Block> blocks = new ArrayList<>();

    private MarkupBlocks(BinaryOperator<String> link) {
        this.link = link;
    }

    /** What a block is. */
    public enum Kind {
        HEADING,
        TERM,
        END_OF_TERMS,
        WORDS
    }

    /**
     * One block.
     *
     * @param level of a heading, 2 to 6; 0 for anything else
     * @param id of a heading; empty if it has none
     */
    public record Block(Kind kind, int level, String id, String words) {}

    /**
     * The blocks of a page, in order.
     *
     * @param link how a link is written, from its words and its target
     */
    public static List<Block> read(String markup, BinaryOperator<String> link) {
        var read = new MarkupBlocks(link);
        read.walk(Jsoup.parseBodyFragment(markup).body());
        return List.copyOf(read.blocks);
    }

    /** Each run of words between blocks is a line. */
    private void walk(Element parent) {
        var run = new StringBuilder();
        for (var node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                flush(run);
                add(element);
            } else {
                run.append(words(node));
            }
        }
        flush(run);
    }

    private void flush(StringBuilder run) {
        if (!run.toString().isBlank()) {
            add(Kind.WORDS, run.toString());
        }
        run.setLength(0);
    }

    private void add(Kind kind, String words) {
        blocks.add(new Block(kind, 0, "", words));
    }

    private void add(Element element) {
        var name = element.normalName();
        if (name.matches("h[2-6]")) {
            blocks.add(new Block(Kind.HEADING, Integer.parseInt(name.substring(1)), element.id(), words(element)));
        } else if (name.equals("tr")) {
            add(
                    Kind.WORDS,
                    String.join(
                            " | ", element.children().stream().map(this::words).toList()));
        } else if (name.equals("dl")) {
            definitions(element);
        } else {
            walk(element);
        }
    }

    private void definitions(Element list) {
        for (var child : list.children()) {
            if (child.normalName().equals("dt")) {
                add(Kind.TERM, words(child));
            } else {
                walk(child);
            }
        }
        add(Kind.END_OF_TERMS, "");
    }

    private String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        var words = new StringBuilder();
        node.childNodes().forEach(child -> words.append(words(child)));
        return node instanceof Element element && element.normalName().equals("a")
                ? link.apply(words.toString(), element.attr("href"))
                : words.toString();
    }
}
