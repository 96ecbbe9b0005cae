package com.tegsoft.portbook.site.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Blocks of Markdown, from the blocks of a page. */
final class MarkdownBlocks {

    private final MarkdownWords words;
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    MarkdownBlocks(MarkdownWords words) {
        this.words = words;
    }

    /** What an element contains, with an empty line between two blocks. */
    String of(Element element) {
        children(element);
        return String.join("\n\n", blocks);
    }

    private void children(Element element) {
        element.childNodes().forEach(this::child);
        paragraph();
    }

    private void child(Node node) {
        if (!(node instanceof Element element) || !element.isBlock()) {
            words.add(line, node);
        } else if (!MarkdownPage.isLeftOut(element)) {
            paragraph();
            block(element);
        }
    }

    private void paragraph() {
        add("", MarkdownWords.paragraph(MarkdownWords.oneLine(line.toString())));
        line.setLength(0);
    }

    private void add(String mark, String words) {
        if (!words.isEmpty()) {
            blocks.add(mark + words);
        }
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4" ->
                add("#".repeat(element.normalName().charAt(1) - '0') + " ", MarkdownWords.heading(words.of(element)));
            case "ul" -> items(element, "- ");
            case "ol" -> items(element, "1. ");
            case "dt" -> add("", "**" + words.of(element) + "**");
            case "blockquote" -> blocks.add(indented("> ", "> ", inside(element)));
            case "pre" -> blocks.add(fenced(element.wholeText().stripTrailing()));
            case "table" -> table(element);
            default -> children(element);
        }
    }

    private String inside(Element element) {
        return new MarkdownBlocks(words).of(element);
    }

    /** Items of one block each are close together. */
    private void items(Element list, String mark) {
        var items = list.children().stream()
                .filter(item -> !MarkdownPage.isLeftOut(item))
                .map(this::inside)
                .filter(item -> !item.isEmpty())
                .toList();
        var between = items.stream().anyMatch(item -> item.contains("\n\n")) ? "\n\n" : "\n";
        add(
                "",
                items.stream()
                        .map(item -> indented(mark, " ".repeat(mark.length()), item))
                        .collect(Collectors.joining(between)));
    }

    private static String indented(String first, String others, String text) {
        return first + text.replace("\n", "\n" + others).replaceAll("(?m)[ \t]+$", "");
    }

    private static String fenced(String code) {
        var fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + code + "\n" + fence;
    }

    /** A table begins with the names of its columns, which are empty if it has none. */
    private void table(Element table) {
        table.select("caption").forEach(caption -> add("", "**" + words.of(caption) + "**"));
        var heads = table.select("thead tr").stream().map(this::cells).toList();
        var body = table.select("tr").stream()
                .filter(row -> row.closest("thead") == null)
                .map(this::cells)
                .toList();
        var width = Stream.concat(heads.stream(), body.stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        var rows = new ArrayList<String>();
        rows.add(row(heads.isEmpty() ? List.of() : heads.get(0), width));
        rows.add("|" + " --- |".repeat(width));
        Stream.concat(heads.stream().skip(1), body.stream()).forEach(cells -> rows.add(row(cells, width)));
        add("", String.join("\n", rows));
    }

    private List<String> cells(Element row) {
        return row.children().stream().map(words::of).toList();
    }

    /** A cell that reaches over several rows is in the first of them. */
    private static String row(List<String> cells, int width) {
        return Stream.concat(cells.stream(), Stream.generate(() -> ""))
                .limit(width)
                .map(cell -> " " + cell + " |")
                .collect(Collectors.joining("", "|", ""));
    }
}
