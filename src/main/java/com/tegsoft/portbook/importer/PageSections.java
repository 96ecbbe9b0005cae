package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Divides a page into what is below each heading. */
final class PageSections {

    /** A text without levels has many short lines; only the last few can be headings of what follows. */
    private static final int MOST_ABOVE = 6;

    private static final int LONGEST_INTRODUCTION = 250;
    private static final Pattern END = Pattern.compile("[.:!?;]\\s*$");
    private static final Pattern IN_SENTENCE = Pattern.compile("^\\p{Ll}");
    private static final Pattern ALL_PORTS =
            Pattern.compile("(?i)\\ball (?:of )?(?:the |these |listed )?(?:ports|connections|services|traffic)\\b");

    private final Optional<SourceSpan> product;
    private final List<SourceSpan> wholePage;
    private final boolean hasLevels;
    private final boolean isOfPorts;
    private final List<Section> sections = new ArrayList<>();
    private final List<PageBlock.Heading> above = new ArrayList<>();
    private final List<PageBlock> open = new ArrayList<>();

    private PageSections(List<PageBlock> blocks, Optional<SourceSpan> product) {
        this.product = product;
        this.wholePage = blocks.stream()
                .filter(PageBlock.Paragraph.class::isInstance)
                .map(PageBlock::words)
                .filter(words -> words.has(ALL_PORTS))
                .limit(MOST_ABOVE)
                .toList();
        this.isOfPorts = blocks.stream()
                .filter(block -> block instanceof PageBlock.Heading || block instanceof PageBlock.Paragraph)
                .anyMatch(block -> ItemContext.isAboutPorts(block.words()));
        this.hasLevels = blocks.stream()
                .anyMatch(block -> block instanceof PageBlock.Heading heading && heading.level() < PageBlock.NO_LEVEL);
    }

    static List<Section> of(List<PageBlock> blocks, Optional<SourceSpan> product) {
        var sections = new PageSections(blocks, product);
        for (var block : blocks) {
            sections.add(block);
        }
        sections.close();
        return sections.sections;
    }

    private void add(PageBlock block) {
        if (block instanceof PageBlock.Heading heading
                && (heading.level() < PageBlock.NO_LEVEL
                        || FlowLine.in(heading.words()).isEmpty())) {
            close();
            above.removeIf(
                    other -> other.level() >= heading.level() && (hasLevels || other.level() < PageBlock.NO_LEVEL));
            above.add(heading);
            if (above.size() > MOST_ABOVE) {
                above.remove(0);
            }
        } else {
            open.add(block instanceof PageBlock.Heading line ? new PageBlock.Paragraph(line.words()) : block);
        }
    }

    private void close() {
        var context = context();
        var following = context;
        var heading = above.isEmpty() ? Optional.<PageBlock.Heading>empty() : Optional.of(above.get(above.size() - 1));
        var tables = new ArrayList<SourceTable>();
        var lists = new ArrayList<PortItem>();
        var wrapped = WrappedLines.in(open);
        Optional<PageBlock> before = Optional.empty();
        Optional<PageBlock> item = Optional.empty();
        for (var block : open) {
            if (block instanceof PageBlock.Table table) {
                new TableLayout(context(introducing(item, before)), product)
                        .tables(table).stream()
                                .filter(SourceTable::isAboutPorts)
                                .forEach(tables::add);
                above.removeIf(
                        caption -> hasLevels && caption.level() == PageBlock.NO_LEVEL); // It was that of this table.
                following = context();
            } else if (!wrapped.contains(block)) {
                lists.addAll(PortItem.in(
                        block, block instanceof PageBlock.Item ? context(before) : following, isOfPorts, product));
            }
            before = block instanceof PageBlock.Item ? before : Optional.of(continued(before, block));
            item = Optional.of(block).filter(PageBlock.Item.class::isInstance);
        }
        heading.stream()
                .flatMap(line -> PortItem.in(line, context, isOfPorts, product).stream())
                .filter(line -> line.ends().from().isEmpty() || !sumsUp(line, tables, lists))
                .toList()
                .forEach(lists::add);
        sections.add(new Section(heading.map(PageBlock.Heading::words), context, open, tables, lists));
        open.clear();
    }

    /** Whether a heading only has ports that are also below it. */
    private static boolean sumsUp(PortItem heading, List<SourceTable> tables, List<PortItem> lists) {
        var below = CoveredPorts.of(Stream.concat(
                        tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.ports().stream()),
                        lists.stream().flatMap(item -> item.ports().stream()))
                .toList());
        return heading.ports().stream().allMatch(below::cover);
    }

    /** The headings, nearest first, then what the page says of all its ports. */
    private TableContext context() {
        var words = new ArrayList<SourceSpan>();
        for (var i = above.size() - 1; i >= 0; i--) {
            words.add(above.get(i).words());
        }
        words.addAll(wholePage);
        return TableContext.of(words);
    }

    /** A sentence, whole where the line before it does not end one. */
    private static PageBlock continued(Optional<PageBlock> before, PageBlock block) {
        return before.filter(line -> line instanceof PageBlock.Paragraph && block instanceof PageBlock.Paragraph)
                .filter(line -> !line.words().has(END) && block.words().has(IN_SENTENCE))
                .<PageBlock>map(line -> new PageBlock.Paragraph(line.words().to(block.words())))
                .orElse(block);
    }

    /** The item of a list right before a table, if it announces it; else the sentence before. */
    private static Optional<PageBlock> introducing(Optional<PageBlock> item, Optional<PageBlock> before) {
        return item.filter(block -> block.words().text().stripTrailing().endsWith(":"))
                .or(() -> before);
    }

    /** With the sentence right before it. */
    private TableContext context(Optional<PageBlock> before) {
        return before.filter(block -> block instanceof PageBlock.Paragraph || block instanceof PageBlock.Item)
                .map(PageBlock::words)
                .filter(sentence -> sentence.text().length() < LONGEST_INTRODUCTION)
                .map(context()::with)
                .orElseGet(this::context);
    }
}
