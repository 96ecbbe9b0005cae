package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.matrix.Direction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The content between two headings.
 *
 * @param direction of the last heading that states one
 */
record Section(Optional<Span> heading, Optional<Direction> direction, List<Block> blocks) {

    private static final Pattern OUTBOUND =
            Pattern.compile("(?i)internal\\s+to\\s+external|\\boutbound\\b|\\begress\\b|\\boutgoing\\b|^out$");
    private static final Pattern INBOUND =
            Pattern.compile("(?i)external\\s+to\\s+internal|\\binbound\\b|\\bingress\\b|\\bincoming\\b|^in$");

    Section {
        blocks = List.copyOf(blocks);
    }

    /** The direction that a text states. */
    static Optional<Direction> direction(Span words) {
        return words.has(OUTBOUND)
                ? Optional.of(Direction.OUTBOUND)
                : Optional.of(Direction.INBOUND).filter(inbound -> words.has(INBOUND));
    }

    /** Items of lists that are not definitions. */
    List<Span> items() {
        return words(Block.Item.class)
                .filter(item -> Definition.of(item, heading).isEmpty())
                .toList();
    }

    List<Definition> definitions() {
        return words(Block.Item.class)
                .flatMap(item -> Definition.of(item, heading).stream())
                .toList();
    }

    List<Span> paragraphs() {
        return words(Block.Paragraph.class).toList();
    }

    Optional<Table> table() {
        var rows = blocks.stream()
                .filter(Block.Row.class::isInstance)
                .map(Block.Row.class::cast)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Table.of(rows, direction));
    }

    /** Items that list ports outside a table. */
    List<Span> portItems() {
        return items().stream().filter(item -> !PortMention.in(item).isEmpty()).toList();
    }

    /** Remote hosts that are listed outside a table. */
    List<HostMention> hosts() {
        return items().stream().flatMap(item -> HostMention.in(item).stream()).toList();
    }

    private Stream<Span> words(Class<? extends Block> kind) {
        return blocks.stream().filter(kind::isInstance).map(Block::words);
    }
}
