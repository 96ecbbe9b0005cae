package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content between two headings.
 *
 * @param context its own heading and those above it
 * @param tables those of its tables that are about ports
 * @param lists the ports that its lists and short lines name
 */
public record Section(
        Optional<SourceSpan> heading,
        TableContext context,
        List<PageBlock> blocks,
        List<SourceTable> tables,
        List<PortItem> lists) {

    public Section {
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
        lists = List.copyOf(lists);
    }

    public Optional<Direction> direction() {
        return context.direction();
    }

    /** Items of lists that are not definitions. */
    List<SourceSpan> items() {
        return words(PageBlock.Item.class)
                .filter(item -> Definition.of(item, heading).isEmpty())
                .toList();
    }

    List<Definition> definitions() {
        return words(PageBlock.Item.class)
                .flatMap(item -> Definition.of(item, heading).stream())
                .toList();
    }

    List<SourceSpan> paragraphs() {
        return words(PageBlock.Paragraph.class).toList();
    }

    /** Items that list ports outside a table. */
    public List<SourceSpan> portItems() {
        return lists.stream().map(PortItem::words).toList();
    }

    /** Remote hosts that are listed outside a table. */
    public List<HostMention> hosts() {
        var withPorts = lists.stream().map(PortItem::words).collect(Collectors.toSet());
        return items().stream()
                .filter(item -> !withPorts.contains(item))
                .flatMap(item -> HostMention.in(item).stream())
                .toList();
    }

    private Stream<SourceSpan> words(Class<? extends PageBlock> kind) {
        return blocks.stream().filter(kind::isInstance).map(PageBlock::words);
    }
}
