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
public record Section(Optional<SourceSpan> heading, Optional<Direction> direction, List<PageBlock> blocks) {

    private static final Pattern OUTBOUND =
            Pattern.compile("(?i)internal\\s+to\\s+external|\\boutbound\\b|\\begress\\b|\\boutgoing\\b|^out$");
    private static final Pattern INBOUND =
            Pattern.compile("(?i)external\\s+to\\s+internal|\\binbound\\b|\\bingress\\b|\\bincoming\\b|^in$");

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The direction that a text states. */
    static Optional<Direction> direction(SourceSpan words) {
        return words.has(OUTBOUND)
                ? Optional.of(Direction.OUTBOUND)
                : Optional.of(Direction.INBOUND).filter(inbound -> words.has(INBOUND));
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

    public Optional<SourceTable> table() {
        var rows = blocks.stream()
                .filter(PageBlock.Row.class::isInstance)
                .map(PageBlock.Row.class::cast)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(SourceTable.of(rows, direction));
    }

    /** Items that list ports outside a table. */
    public List<SourceSpan> portItems() {
        return items().stream().filter(item -> !PortMention.in(item).isEmpty()).toList();
    }

    /** Remote hosts that are listed outside a table. */
    public List<HostMention> hosts() {
        return items().stream().flatMap(item -> HostMention.in(item).stream()).toList();
    }

    private Stream<SourceSpan> words(Class<? extends PageBlock> kind) {
        return blocks.stream().filter(kind::isInstance).map(PageBlock::words);
    }
}
