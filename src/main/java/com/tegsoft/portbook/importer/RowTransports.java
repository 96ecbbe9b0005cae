package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.importer.port.Transports;
import com.tegsoft.portbook.matrix.Transport;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The transports of ports that are written without one: looked for in the row, its column, and above the table. */
final class RowTransports {

    private static final Pattern LINES = Pattern.compile("\\s*[;\\n]\\s*");

    /** Nothing but transports in brackets, such as {@code (TCP and UDP)} or {@code (TCP only)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?iu)\\((?:only\\s+)?(?:(?:tcp|udp|sctp)(?:\\s*(?:,|/|&|\\+|and|or|und|oder|ve|veya)\\s*)?)+"
                    + "(?:\\s+only)?\\)");

    /** Nothing but transports, such as {@code all TCP}. */
    private static final Pattern ALONE = Pattern.compile(
            "(?iu)^\\W*(?:(?:all|only|both|each|alle|nur)\\s+)?(?:(?:tcp|udp|sctp)(?:\\s*(?:,|/|&|\\+|and|und|ve)\\s*)?)+"
                    + "(?:\\s*(?:only|each|ports?))?\\W*$");

    private static final Pattern BOTH = Pattern.compile("(?iu)^\\W*(?:both|beide|her ikisi)\\W*$");

    /** What a description begins with, such as {@code HTTPS: the web pages}. */
    private static final Pattern TERM = Pattern.compile("^[^:.]{2,30}(?=:\\s)");

    private final List<TableColumn> columns;

    RowTransports(List<TableColumn> columns) {
        this.columns = columns;
    }

    /** The transports of a cell of protocols that has one line for each port. */
    static List<Set<Transport>> paired(List<PortMention> mentions, Map<SourceColumn, SourceSpan> cells) {
        var lines = Optional.ofNullable(cells.get(SourceColumn.PROTOCOL))
                .map(cell -> cell.split(LINES))
                .orElse(List.of());
        return lines.size() > 1 && lines.size() == mentions.size()
                ? lines.stream().map(line -> PortText.of(line).allTransports()).toList()
                : List.of();
    }

    static Set<Transport> ofProtocol(Map<SourceColumn, SourceSpan> cells) {
        return Optional.ofNullable(cells.get(SourceColumn.PROTOCOL))
                .map(RowTransports::withoutNumber)
                .orElse(Set.of());
    }

    /** Of a cell that says "both" below a heading that names transports, as in {@code TCP/UDP/Both}. */
    private Set<Transport> named(PageBlock.Row row) {
        return IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(i -> row.cells().get(i).has(BOTH))
                .mapToObj(i -> columns.get(i).allTransports())
                .filter(all -> all.size() > 1)
                .findFirst()
                .orElse(Set.of());
    }

    /** The transports that the row besides its protocol, its column or the words above it say. */
    Set<Transport> said(
            TableColumn column, PageBlock.Row row, Map<SourceColumn, SourceSpan> cells, TableContext context) {
        return Stream.<Supplier<Set<Transport>>>of(
                        column::transports,
                        () -> ticked(row),
                        () -> named(row),
                        () -> others(row, cells),
                        () -> inBrackets(cells),
                        context::transports)
                .map(Supplier::get)
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Of the columns named like a transport that are ticked. */
    private Set<Transport> ticked(PageBlock.Row row) {
        var all = EnumSet.noneOf(Transport.class);
        IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(i -> columns.get(i).role().isEmpty()
                        && RowReader.YES.matcher(row.cells().get(i).text()).matches())
                .forEach(i -> all.addAll(columns.get(i).transports()));
        return all;
    }

    /** Of short values in the other cells, such as a name like "ICE/UDP". */
    private static Set<Transport> others(PageBlock.Row row, Map<SourceColumn, SourceSpan> cells) {
        var all = EnumSet.noneOf(Transport.class);
        row.cells().stream()
                .filter(cell ->
                        !cell.equals(cells.get(SourceColumn.DESCRIPTION)) && !cell.equals(cells.get(SourceColumn.PORT)))
                .filter(cell -> cell.text().length() < 60)
                .forEach(cell -> all.addAll(withoutNumber(cell)));
        return all;
    }

    /** Of a cell, without those that belong to a number in it. */
    private static Set<Transport> withoutNumber(SourceSpan cell) {
        var text = PortText.of(cell);
        return text.ports().isEmpty() ? text.allTransports() : text.transportsAlone();
    }

    /** Of a description that is nothing else, or names them in brackets. */
    private static Set<Transport> inBrackets(Map<SourceColumn, SourceSpan> cells) {
        return Optional.ofNullable(cells.get(SourceColumn.DESCRIPTION)).stream()
                .flatMap(cell -> cell.has(ALONE) ? Stream.of(cell) : cell.find(IN_BRACKETS))
                .findFirst()
                .map(words -> PortText.of(words).allTransports())
                .orElse(Set.of());
    }

    /** The usual transport of the protocol that is written with a port. */
    static Set<Transport> usual(PortMention mention) {
        return mention.protocol()
                .map(protocol -> Transports.usualIn(protocol.text()))
                .filter(all -> all.size() == 1)
                .orElse(Set.of());
    }

    /** The usual transport of the protocol that a row names. */
    static Set<Transport> usual(Map<SourceColumn, SourceSpan> cells) {
        var ofPort = Optional.ofNullable(cells.get(SourceColumn.PORT))
                .map(port -> Transports.usualIn(port.text()))
                .orElse(Set.of());
        var term = Optional.ofNullable(cells.get(SourceColumn.DESCRIPTION)).stream()
                .flatMap(cell -> cell.find(TERM))
                .map(words -> Transports.usualIn(words.text()))
                .findFirst()
                .orElse(Set.of());
        return Stream.concat(
                        Stream.of(ofPort, term),
                        Stream.of(SourceColumn.PROTOCOL, SourceColumn.NAME)
                                .flatMap(role -> Optional.ofNullable(cells.get(role)).stream())
                                .filter(cell -> cell.text().length() < 60)
                                .map(cell -> Transports.usualIn(cell.text())))
                .filter(all -> all.size() == 1)
                .findFirst()
                .orElse(Set.of());
    }
}
