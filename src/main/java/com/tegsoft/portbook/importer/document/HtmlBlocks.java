package com.tegsoft.portbook.importer.document;

import com.tegsoft.portbook.importer.document.SpannedRows.Merged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The blocks of an HTML page. */
final class HtmlBlocks {

    private static final int MOST_ROWS_OF_A_CELL = 10_000;
    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template", "head", "noscript");
    private static final Pattern BLOCK = Pattern.compile("address|article|aside|blockquote|body|caption|cent(?:er)|dd"
            + "|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre"
            + "|section|summary|table|tbody|td|tfoot|th|thead|tr|ul");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern CAPTION = Pattern.compile("caption|figcaption|summary");

    private final PageText page;

    /** Where the parsed part starts on the page. */
    private final int start;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final Set<Element> withBlocks = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlBlocks(PageText page, int start) {
        this.page = page;
        this.start = start;
    }

    /** The blocks of a page, or of the part of it that is HTML. */
    static List<PageBlock> of(SourceSpan html) {
        var text = html.page().text();
        var seen = text.substring(0, html.start()) + HtmlText.of(html.text()) + text.substring(html.end());
        var blocks = new HtmlBlocks(html.page().with(seen), html.start());
        var document = Parser.htmlParser().setTrackPosition(true).parseInput(html.text(), "");
        document.getAllElements().stream()
                .filter(element -> BLOCK.matcher(element.normalName()).matches())
                .forEach(blocks::markAbove);
        blocks.visit(document.body(), List.of());
        return blocks.blocks;
    }

    private void markAbove(Element block) {
        for (var above = block.parent(); above != null && withBlocks.add(above); above = above.parent()) {
            // All above a marked one are marked.
        }
    }

    private void visit(Element element, List<SourceSpan> above) {
        if (UNSEEN.contains(element.normalName())) {
            return;
        }
        if (element.normalName().equals("table") && element.select("table").size() == 1) {
            table(element);
        } else if (isGrid(element)) {
            grid(element);
        } else if (element.normalName().equals("pre")) {
            blocks.addAll(TextBlocks.of(words(element)));
        } else if (element.normalName().equals("dl")) {
            definitions(element, above);
        } else if (element.normalName().equals("li") && withBlocks.contains(element)) {
            var own = element.childNodes().stream()
                    .filter(this::isInline)
                    .map(this::span)
                    .filter(span -> !span.isBlank())
                    .findFirst();
            var deeper = new ArrayList<>(above);
            own.ifPresent(deeper::add);
            parts(element, above, deeper);
        } else {
            parts(element, above, above);
        }
    }

    /** The parts of an element: runs of text, and the blocks between them. */
    private void parts(Element element, List<SourceSpan> above, List<SourceSpan> deeper) {
        var run = new ArrayList<SourceSpan>();
        for (var node : element.childNodes()) {
            if (isInline(node)) {
                run.add(span(node));
            } else if (node instanceof Element block) {
                flush(run, element, above);
                visit(block, deeper);
            }
        }
        flush(run, element, above);
    }

    private void flush(List<SourceSpan> run, Element element, List<SourceSpan> above) {
        if (!run.isEmpty()) {
            add(run.get(0).to(run.get(run.size() - 1)).strip(), element, above);
        }
        run.clear();
    }

    private void add(SourceSpan words, Element element, List<SourceSpan> above) {
        var name = element.normalName();
        if (words.key().isEmpty()) {
            return;
        }
        if (HEADING.matcher(name).matches()) {
            blocks.add(new PageBlock.Heading(words, name.charAt(1) - '0'));
        } else if (CAPTION.matcher(name).matches()) {
            blocks.add(new PageBlock.Heading(words, PageBlock.NO_LEVEL));
        } else if (element.closest("li, dd") != null) {
            blocks.add(new PageBlock.Item(words, above));
        } else {
            blocks.add(new PageBlock.Paragraph(words));
        }
    }

    /** A term and what it means are one item; what is in lists below a term is said of it. */
    private void definitions(Element list, List<SourceSpan> above) {
        for (var child : list.children()) {
            if (child.normalName().equals("dt")) {
                var words = words(child);
                var meaning = Optional.ofNullable(child.nextElementSibling())
                        .filter(next -> next.normalName().equals("dd") && !withBlocks.contains(next));
                blocks.add(new PageBlock.Item(
                        meaning.map(next -> words.to(words(next))).orElse(words), above));
            } else if (withBlocks.contains(child)) {
                var term = child.previousElementSibling();
                visit(child, term == null ? above : List.of(words(term)));
            }
        }
    }

    private boolean isInline(Node node) {
        return node instanceof TextNode
                || (node instanceof Element element
                        && !withBlocks.contains(element)
                        && !UNSEEN.contains(element.normalName())
                        && !BLOCK.matcher(element.normalName()).matches());
    }

    private void table(Element table) {
        table.select("> caption").forEach(caption -> visit(caption, List.of()));
        var rows = new SpannedRows();
        for (var row : table.select("tr")) {
            var cells = row.children().stream()
                    .filter(child -> isCell(child, "td") || isCell(child, "th"))
                    .map(cell -> new Merged(words(cell), number(cell, "colspan", 100), rowSpan(cell)))
                    .toList();
            var header = !cells.isEmpty()
                    && (row.children().stream().noneMatch(child -> isCell(child, "td"))
                            || row.closest("thead") != null);
            if (!cells.isEmpty()) {
                rows.add(words(row), cells, header);
            }
        }
        blocks.add(new PageBlock.Table(words(table), rows.rows()));
    }

    /** Whether an element has rows of equally many plain parts, which a style sheet shows as a table. */
    private boolean isGrid(Element element) {
        var rows = element.children();
        return rows.size() > 1
                && rows.stream()
                        .allMatch(row -> row.normalName().equals("div")
                                && row.ownText().isBlank()
                                && row.childrenSize() > 1
                                && row.childrenSize() == rows.get(0).childrenSize()
                                && row.children().stream()
                                        .allMatch(cell ->
                                                cell.normalName().matches("div|p|span") && !withBlocks.contains(cell)));
    }

    private void grid(Element grid) {
        var rows = grid.children().stream()
                .map(row -> new PageBlock.Row(
                        words(row), row.children().stream().map(this::words).toList(), false))
                .toList();
        blocks.add(new PageBlock.Table(words(grid), rows));
    }

    private static boolean isCell(Element element, String tag) {
        return element.normalName().equals(tag);
    }

    private static int rowSpan(Element cell) {
        return cell.attr("rowspan").strip().equals("0")
                ? MOST_ROWS_OF_A_CELL
                : number(cell, "rowspan", MOST_ROWS_OF_A_CELL);
    }

    private static int number(Element cell, String attribute, int most) {
        var value = cell.attr(attribute).strip();
        return COUNT.matcher(value).matches() ? Math.max(1, Math.min(most, Integer.parseInt(value))) : 1;
    }

    /** The text of an element. */
    private SourceSpan words(Element element) {
        var from = start + element.sourceRange().end().pos();
        var to = start + element.endSourceRange().start().pos();
        return new SourceSpan(page, from, Math.max(from, to)).strip();
    }

    private SourceSpan span(Node node) {
        var from = start + node.sourceRange().startPos();
        var last = node instanceof Element element && element.endSourceRange().isTracked()
                ? element.endSourceRange().endPos()
                : node.sourceRange().endPos();
        return new SourceSpan(page, from, Math.max(from, start + last));
    }
}
