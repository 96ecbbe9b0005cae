package com.tegsoft.portbook.pdf.input;

import com.tegsoft.portbook.pdf.layout.Block;
import com.tegsoft.portbook.pdf.layout.CodeBlock;
import com.tegsoft.portbook.pdf.layout.Contents;
import com.tegsoft.portbook.pdf.layout.DefinitionList;
import com.tegsoft.portbook.pdf.layout.DefinitionList.Definition;
import com.tegsoft.portbook.pdf.layout.Divider;
import com.tegsoft.portbook.pdf.layout.EntryList;
import com.tegsoft.portbook.pdf.layout.EntryList.Entry;
import com.tegsoft.portbook.pdf.layout.Heading;
import com.tegsoft.portbook.pdf.layout.ItemList;
import com.tegsoft.portbook.pdf.layout.ItemList.Item;
import com.tegsoft.portbook.pdf.layout.Link;
import com.tegsoft.portbook.pdf.layout.PageBreak;
import com.tegsoft.portbook.pdf.layout.Paragraph;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.Quotation;
import com.tegsoft.portbook.pdf.layout.StyledText;
import com.tegsoft.portbook.pdf.layout.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads blocks, which are placed below each other. */
final class BlockReader {

    private final ProseReader.Counter links;

    BlockReader(ProseReader.Counter links) {
        this.links = links;
    }

    /** The blocks of a body. */
    List<Block> blocks(Element body) {
        var blocks = new ArrayList<Block>();
        for (var element : body.children()) {
            if (element.hasClass("break")) {
                blocks.add(new PageBreak());
            }
            block(element).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Element element) {
        return Optional.ofNullable(
                switch (element.normalName()) {
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
                    case "p" -> paragraph(element);
                    case "ul", "ol" -> list(element);
                    case "dl" -> isSideBySide(element) ? entries(element) : definitions(element);
                    case "blockquote" -> new Quotation(flow(element));
                    case "pre" -> code(element);
                    case "hr" -> element.hasClass("break") ? null : new Divider();
                    case "table" -> new TableReader(links).table(element);
                    case "nav" -> navigation(element);
                    case "figure" -> new FigureReader(links).figure(element);
                    default -> null;
                });
    }

    private StyledText prose(Element element, TextStyle style) {
        return ProseReader.read(element.childNodes(), style.with(element.classNames()), links);
    }

    private StyledText words(Element element, TextStyle style) {
        var prose = prose(element, style);
        if (prose.isEmpty()) {
            throw PrintFault.at(element, "`<%s>` has no text".formatted(element.normalName()));
        }
        return prose;
    }

    private Heading heading(Element element) {
        var prose = words(element, TextStyle.PLAIN.strong());
        var id = element.id().isEmpty() ? "section." + element.elementSiblingIndex() : element.id();
        return new Heading(element.normalName().charAt(1) - '0', id, prose);
    }

    private Paragraph paragraph(Element element) {
        return new Paragraph(words(element, TextStyle.PLAIN), element.hasClass("notice"));
    }

    private ItemList list(Element element) {
        var items = element.children().stream()
                .map(item -> new Item(ids(item), flow(item)))
                .toList();
        if (items.isEmpty()) {
            throw PrintFault.at(element, "the list has no items");
        }
        return new ItemList(first(element), items);
    }

    private static Optional<Integer> first(Element list) {
        if (list.normalName().equals("ul")) {
            return Optional.empty();
        }
        var start = list.attr("start");
        if (!start.matches("\\d{0,9}")) {
            throw PrintFault.at(list, "`%s` is not a number for the first item".formatted(start));
        }
        return Optional.of(start.isEmpty() ? 1 : Integer.parseInt(start));
    }

    private CodeBlock code(Element element) {
        var prose = ProseReader.readAsWritten(element.childNodes(), TextStyle.PLAIN.with(element.classNames()), links);
        if (prose.isEmpty()) {
            throw PrintFault.at(element, "`<pre>` has no text");
        }
        return new CodeBlock(prose);
    }

    /** The content of an item, a quotation or a definition: blocks, and text between them as paragraphs. */
    private List<Block> flow(Element element) {
        var blocks = new ArrayList<Block>();
        var inline = new ArrayList<Node>();
        for (var child : element.childNodes()) {
            if (child instanceof Element inner && HtmlSubset.isBlock(inner)) {
                paragraph(inline, element).ifPresent(blocks::add);
                inline.clear();
                block(inner).ifPresent(blocks::add);
            } else {
                inline.add(child);
            }
        }
        paragraph(inline, element).ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            throw PrintFault.at(element, "`<%s>` has no text".formatted(element.normalName()));
        }
        return blocks;
    }

    private Optional<Block> paragraph(List<Node> nodes, Element parent) {
        var prose = ProseReader.read(nodes, TextStyle.PLAIN.with(parent.classNames()), links);
        return prose.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(prose, false));
    }

    private EntryList entries(Element element) {
        var entries = new ArrayList<Entry>();
        for (var child : element.children()) {
            if (child.normalName().equals("dt")) {
                entries.add(new Entry(ids(child), prose(child, TextStyle.PLAIN.strong()), List.of()));
            } else if (entries.isEmpty()) {
                throw PrintFault.at(child, "the `<dd>` has no `<dt>` before it");
            } else {
                var last = entries.remove(entries.size() - 1);
                var details = Stream.concat(last.details().stream(), Stream.of(prose(child, TextStyle.PLAIN)))
                        .toList();
                entries.add(new Entry(last.ids(), last.term(), details));
            }
        }
        if (entries.isEmpty()) {
            throw PrintFault.at(element, "the list has no entries");
        }
        return new EntryList(List.copyOf(entries));
    }

    /** Whether there is room for a separate column of terms, and their descriptions are short texts. */
    private static boolean isSideBySide(Element list) {
        return list.parents().size() == 2 && list.select("> dd > *").stream().noneMatch(HtmlSubset::isBlock);
    }

    private DefinitionList definitions(Element list) {
        var definitions = new ArrayList<Definition>();
        for (var child : list.children()) {
            if (child.normalName().equals("dt")) {
                definitions.add(new Definition(words(child, TextStyle.PLAIN.strong()), List.of()));
            } else if (definitions.isEmpty()) {
                throw PrintFault.at(child, "the `<dd>` has no `<dt>` before it");
            } else {
                var last = definitions.remove(definitions.size() - 1);
                var blocks = Stream.concat(last.blocks().stream(), flow(child).stream())
                        .toList();
                definitions.add(new Definition(last.term(), blocks));
            }
        }
        if (definitions.isEmpty()) {
            throw PrintFault.at(list, "the list has no entries");
        }
        return new DefinitionList(List.copyOf(definitions));
    }

    private Contents navigation(Element element) {
        var list = element.selectFirst("> ol > li") == null ? null : element.selectFirst("> ol");
        if (list == null) {
            throw PrintFault.at(element, "the table of contents has no entries");
        }
        return new Contents(contents(list));
    }

    private List<Contents.Entry> contents(Element list) {
        return list.children().stream().map(this::contentsEntry).toList();
    }

    private Contents.Entry contentsEntry(Element item) {
        var below = item.selectFirst("> ol");
        var nodes =
                item.childNodes().stream().filter(node -> !node.equals(below)).toList();
        var prose = ProseReader.read(nodes, TextStyle.PLAIN, links);
        var link = prose.spans().stream()
                .flatMap(span -> span.link().stream())
                .filter(Link::internal)
                .findFirst()
                .orElseThrow(() -> PrintFault.at(item, "an entry of the table of contents has no link to `#id`"));
        return new Contents.Entry(prose, link, below == null ? List.of() : contents(below));
    }

    /** The id of an element, if it has one. */
    static List<String> ids(Element element) {
        return element.id().isEmpty() ? List.of() : List.of(element.id());
    }
}
