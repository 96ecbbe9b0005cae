package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.PageReader.ReadPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.importer.port.PortlessMention;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page with port tables. */
public record PortPage(Source source, List<PageBlock> blocks, List<Section> sections) {

    /** A day, as ISO 8601 writes it. */
    public static final Pattern DATE =
            Pattern.compile("\\b[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\\b");

    /** Those that are hardly ever the short form of something else. */
    private static final Pattern PORTLESS =
            Pattern.compile("\\bICMP(?:v?[46])?\\b|\\bESP\\b|\\bGRE\\b|(?i:\\bIP protocol \\d)");

    private static final Pattern PRODUCT =
            Pattern.compile("^\\p{Lu}[\\w.&-]*(?: (?!Services?|Access|Ports?|Network|Firewall)\\p{Lu}[\\w.&-]*)*");

    public PortPage {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    static PortPage of(ReadPage page) {
        var blocks = FieldRecords.joined(page.blocks());
        return new PortPage(page.sources().get(0), blocks, PageSections.of(blocks, product(title(blocks))));
    }

    public Location start() {
        return Location.startOf(source.file());
    }

    public Optional<SourceSpan> title() {
        return title(blocks);
    }

    private static Optional<SourceSpan> title(List<PageBlock> blocks) {
        return blocks.stream()
                .filter(PageBlock.Heading.class::isInstance)
                .map(PageBlock::words)
                .findFirst();
    }

    /** The product's name, which most titles begin with. */
    public Optional<SourceSpan> product() {
        return product(title());
    }

    private static Optional<SourceSpan> product(Optional<SourceSpan> title) {
        return title.flatMap(words -> words.find(PRODUCT).findFirst())
                .filter(
                        name -> !name.text()
                                .matches(
                                        "(?i)(?:required|used|default|open|list|table|firewall|network|inbound|outbound|ports?|sheet\\d*)\\b.*"));
    }

    /** Its tables that are about ports. */
    public List<SourceTable> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }

    public List<TableRow> rows() {
        return tables().stream().flatMap(table -> table.rows().stream()).toList();
    }

    /** Rows that say that their ports stay closed. */
    public List<TableRow> denied() {
        return tables().stream().flatMap(table -> table.denied().stream()).toList();
    }

    public List<PortItem> portItems() {
        return sections.stream().flatMap(section -> section.lists().stream()).toList();
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
                .distinct()
                .toList();
    }

    /** Every piece of text that a reader sees as one: headings, sentences, items and cells. */
    public Stream<SourceSpan> texts() {
        return blocks.stream()
                .flatMap(block -> block instanceof PageBlock.Table table
                        ? table.rows().stream().flatMap(row -> row.cells().stream())
                        : Stream.of(block.words()))
                .filter(words -> !words.isBlank())
                .distinct();
    }

    /** The ports that sentences and descriptions name, and that no row and no list has. */
    public List<PortMention> portsInSentences() {
        var drafted = CoveredPorts.of(Stream.concat(
                        rows().stream()
                                .flatMap(row -> Stream.concat(row.ports().stream(), row.reading().unstated().stream())),
                        portItems().stream()
                                .flatMap(item -> Stream.concat(item.ports().stream(), item.unstated().stream())))
                .toList());
        var read = Stream.concat(
                        portItems().stream().map(PortItem::words),
                        rows().stream().flatMap(row -> row.ports().stream()).map(PortMention::words))
                .collect(Collectors.toCollection(HashSet::new));
        denied().forEach(row -> read.addAll(row.allCells()));
        rows().forEach(row -> row.cell(SourceColumn.SOURCE_PORT).ifPresent(read::add));
        var lines = texts().filter(words -> !read.contains(words))
                .flatMap(words -> PortMention.in(words).stream())
                .toList();
        var places = lines.stream()
                .flatMap(port -> Stream.of(port.words().start(), port.words().end()))
                .collect(Collectors.toSet());
        var overLines = WrappedLines.joined(blocks).stream()
                .flatMap(words -> PortMention.in(words).stream())
                .filter(port -> !places.contains(port.words().start())
                        && !places.contains(port.words().end()));
        return Stream.concat(lines.stream(), overLines)
                .filter(port -> !drafted.cover(port))
                .toList();
    }

    /** The protocols without ports that sentences name, and that no row and no list has; each once. */
    public List<SourceSpan> portlessInSentences() {
        var listed = Stream.concat(
                        rows().stream().flatMap(row -> row.reading().portless().stream()),
                        portItems().stream().flatMap(item -> item.portless().stream()))
                .map(PortlessMention::subject)
                .collect(Collectors.toCollection(HashSet::new));
        return texts().filter(words -> words.has(PORTLESS))
                .flatMap(words -> PortText.of(words).withoutPorts().stream())
                .filter(words -> words.has(PORTLESS)
                        && listed.add(
                                PortlessMention.of(words, List.of(), words).subject()))
                .toList();
    }
}
