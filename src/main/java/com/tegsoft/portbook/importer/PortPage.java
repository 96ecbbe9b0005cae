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
public record PortPage(Source source, List<PageBlock> blocks, List<Section> sections) {

    /** A day, as ISO 8601 writes it. */
    public static final Pattern DATE =
            Pattern.compile("\\b[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\\b");

    private static final Pattern PRODUCT =
            Pattern.compile("^\\p{Lu}[\\w.&-]*(?: (?!Services?|Access|Ports?|Network|Firewall)\\p{Lu}[\\w.&-]*)*");

    public PortPage {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    static PortPage of(Source source) {
        var blocks = HtmlBlocks.isHtml(source) ? HtmlBlocks.of(source) : TextBlocks.of(source);
        return new PortPage(source, blocks, sections(blocks));
    }

    private static List<Section> sections(List<PageBlock> blocks) {
        var sections = new ArrayList<Section>();
        var open = new ArrayList<PageBlock>();
        Optional<SourceSpan> heading = Optional.empty();
        Optional<Direction> direction = Optional.empty();
        for (var block : blocks) {
            if (block instanceof PageBlock.Heading next) {
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

    public Location start() {
        return Location.startOf(source.file());
    }

    public Optional<SourceSpan> title() {
        return blocks.stream()
                .filter(PageBlock.Heading.class::isInstance)
                .map(PageBlock::words)
                .findFirst();
    }

    /** The product's name, which most titles begin with. */
    public Optional<SourceSpan> product() {
        return title().flatMap(title -> title.find(PRODUCT).findFirst());
    }

    public List<SourceTable> tables() {
        return sections.stream().flatMap(section -> section.table().stream()).toList();
    }

    public List<TableRow> rows() {
        return tables().stream().flatMap(table -> table.rows().stream()).toList();
    }

    public List<Definition> definitions() {
        return sections.stream()
                .flatMap(section -> section.definitions().stream())
                .toList();
    }

    public List<HostMention> hosts() {
        return Stream.concat(
                        sections.stream().flatMap(section -> section.hosts().stream()),
                        rows().stream()
                                .flatMap(row -> row.cell(SourceColumn.DESTINATION).stream())
                                .flatMap(cell -> HostMention.in(cell).stream()))
                .toList();
    }

    /** All values of a column, in the order of the page. */
    public List<SourceSpan> values(SourceColumn column) {
        return rows().stream().flatMap(row -> row.values(column).stream()).toList();
    }

    /** The parts that contain sentences. */
    public List<SourceSpan> prose() {
        return Stream.of(
                        sections.stream().flatMap(section -> section.paragraphs().stream()),
                        definitions().stream().map(Definition::text),
                        rows().stream().flatMap(TableRow::prose))
                .flatMap(spans -> spans)
                .toList();
    }
}
