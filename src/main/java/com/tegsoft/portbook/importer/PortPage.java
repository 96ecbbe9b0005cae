package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page with port tables. */
record PortPage(Source source, List<Block> blocks, List<Section> sections) {

    private static final Pattern PRODUCT =
            Pattern.compile("^\\p{Lu}[\\w.&-]*(?: (?!Services?|Access|Ports?|Network|Firewall)\\p{Lu}[\\w.&-]*)*");

    PortPage {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    static PortPage of(Source source) {
        var blocks = HtmlBlocks.isHtml(source) ? HtmlBlocks.of(source) : TextBlocks.of(source);
        return new PortPage(source, blocks, sections(blocks));
    }

    private static List<Section> sections(List<Block> blocks) {
        var sections = new ArrayList<Section>();
        var open = new ArrayList<Block>();
        Optional<Span> heading = Optional.empty();
        Optional<Direction> direction = Optional.empty();
        for (var block : blocks) {
            if (block instanceof Block.Heading next) {
                sections.add(new Section(heading, direction, open));
                open.clear();
                heading = Optional.of(next.words());
                direction =
                        Section.direction(next.words()).or(List.copyOf(sections).get(sections.size() - 1)::direction);
            } else {
                open.add(block);
            }
        }
        sections.add(new Section(heading, direction, open));
        return sections;
    }

    Location start() {
        return Location.startOf(source.file());
    }

    Optional<Span> title() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::words)
                .findFirst();
    }

    /** The product's name, which most titles begin with. */
    Optional<Span> product() {
        return title().flatMap(title -> title.find(PRODUCT).findFirst());
    }

    List<Table> tables() {
        return sections.stream().flatMap(section -> section.table().stream()).toList();
    }

    List<TableRow> rows() {
        return tables().stream().flatMap(table -> table.rows().stream()).toList();
    }

    List<Definition> definitions() {
        return sections.stream()
                .flatMap(section -> section.definitions().stream())
                .toList();
    }

    List<HostMention> hosts() {
        return Stream.concat(
                        sections.stream().flatMap(section -> section.hosts().stream()),
                        rows().stream()
                                .flatMap(row -> row.cell(Column.DESTINATION).stream())
                                .flatMap(cell -> HostMention.in(cell).stream()))
                .toList();
    }

    /** All values of a column, in the order of the page. */
    List<Span> values(Column column) {
        return rows().stream().flatMap(row -> row.values(column).stream()).toList();
    }

    /** The parts that contain sentences. */
    List<Span> prose() {
        return Stream.of(
                        sections.stream().flatMap(section -> section.paragraphs().stream()),
                        definitions().stream().map(Definition::text),
                        rows().stream().flatMap(TableRow::prose))
                .flatMap(spans -> spans)
                .toList();
    }
}
