package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.RowPorts.RowPort;
import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.importer.port.Transports;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the ports of one row: those in the columns of ports or, if these have none, those in other columns. */
final class RowPortReader {

    private static final Pattern BEHIND = Pattern.compile("\\W{0,3}[(\\[]\\W{0,3}\\d");

    private final PageBlock.Row row;
    private final List<TableColumn> columns;
    private final Map<SourceColumn, SourceSpan> cells;
    private final TableContext context;
    private final RowTransports transports;

    private final List<PortText> texts = new ArrayList<>();
    private final List<RowPort> drafted = new ArrayList<>();
    private final Set<RowPort.Identity> different = new HashSet<>();
    private final List<PortMention> unstated = new ArrayList<>();
    private final List<PortMention> settable = new ArrayList<>();
    private final List<SourceSpan> unclear = new ArrayList<>();

    private RowPortReader(
            PageBlock.Row row, List<TableColumn> columns, Map<SourceColumn, SourceSpan> cells, TableContext context) {
        this.row = row;
        this.columns = columns;
        this.cells = cells;
        this.context = context;
        this.transports = new RowTransports(columns);
    }

    /**
     * The ports of a row.
     *
     * @param cells its cells, by what their columns are about
     */
    static RowPorts read(
            PageBlock.Row row, List<TableColumn> columns, Map<SourceColumn, SourceSpan> cells, TableContext context) {
        var reader = new RowPortReader(row, columns, cells, context);
        reader.inPortColumns();
        var named = List.copyOf(reader.texts);
        if (named.stream().allMatch(text -> text.ports().isEmpty())) {
            reader.inOtherColumns();
            if (reader.texts.stream().allMatch(text -> text.ports().isEmpty())) {
                reader.inDescriptions();
            }
        }
        return reader.found(named);
    }

    private void inPortColumns() {
        for (var i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (columns.get(i).is(SourceColumn.PORT)) {
                var text = PortText.of(row.cells().get(i));
                texts.add(text);
                add(text, mentions(text), columns.get(i));
            }
        }
    }

    private void inOtherColumns() {
        for (var i = 0; i < row.cells().size(); i++) {
            var column = i < columns.size() ? columns.get(i) : TableColumn.of(Optional.empty(), Optional.empty());
            var repeated = i > 0 && row.cells().get(i).equals(row.cells().get(i - 1));
            if (!repeated && canHavePorts(column)) {
                var text = PortText.of(row.cells().get(i));
                texts.add(text);
                add(text, text.ports().stream().filter(PortMention::certain).toList(), column);
            }
        }
    }

    /** In a table without a column of ports, a description may be nothing but ports and their protocols. */
    private void inDescriptions() {
        if (columns.stream().anyMatch(column -> column.is(SourceColumn.PORT))) {
            return;
        }
        for (var i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            var cell = row.cells().get(i);
            if (columns.get(i).is(SourceColumn.DESCRIPTION) && !PortText.isProse(cell)) {
                var text = PortText.of(cell);
                texts.add(text);
                add(
                        text,
                        text.ports().stream()
                                .filter(port ->
                                        port.certain() || port.protocol().isPresent())
                                .toList(),
                        columns.get(i));
            }
        }
    }

    private static boolean canHavePorts(TableColumn column) {
        return !column.isQuantity()
                && (column.role().isEmpty() || column.is(SourceColumn.PROTOCOL) || column.is(SourceColumn.NAME));
    }

    /** The ports of a cell; one range, if another column has its last port. */
    private List<PortMention> mentions(PortText text) {
        var last = Optional.ofNullable(cells.get(SourceColumn.LAST_PORT))
                .map(PortText::of)
                .filter(end -> end.ports().size() == 1 && text.ports().size() == 1)
                .map(end -> end.ports().get(0).range().first());
        if (last.isPresent() && text.ports().get(0).range().first() < last.get()) {
            var first = text.ports().get(0);
            return List.of(new PortMention(
                    first.words(),
                    new PortRange(first.range().first(), last.get()),
                    first.transports(),
                    first.protocol(),
                    first.certain(),
                    Optional.empty()));
        }
        var all = text.ports();
        var ranges = IntStream.range(1, all.size())
                .filter(i -> isSettable(all.get(i - 1), all.get(i)))
                .mapToObj(all::get)
                .toList();
        settable.addAll(ranges);
        return all.stream().filter(port -> !ranges.contains(port)).toList();
    }

    /** Whether a range in brackets contains the one port before it, as in {@code 5061 (1024-65535)}. */
    private static boolean isSettable(PortMention port, PortMention range) {
        return port.range().isSingle()
                && !range.range().isSingle()
                && range.range().overlaps(port.range())
                && BEHIND.matcher(port.words().until(range.words().end()).text())
                        .lookingAt();
    }

    private void add(PortText text, List<PortMention> mentions, TableColumn column) {
        if (mentions.isEmpty()) {
            return;
        }
        var paired = RowTransports.paired(mentions, cells);
        var ofProtocol = RowTransports.ofProtocol(cells);
        var elsewhere = Transports.first(
                List.of(() -> ofProtocol, text::onlyTransport, () -> transports.said(column, row, cells, context)));
        var ofRow = elsewhere.isEmpty()
                        && mentions.stream()
                                .anyMatch(mention -> mention.transports().isEmpty())
                ? RowTransports.usual(cells)
                : Set.<Transport>of();
        var direction = column.direction();
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i)
                    .or(i < paired.size() ? paired.get(i) : Set.of())
                    .or(elsewhere);
            var usual = mention.transports().isEmpty()
                    ? mention.or(RowTransports.usual(mention)).or(ofRow)
                    : mention;
            if (usual.transports().isEmpty()) {
                unstated.add(mention);
            } else if (isSecondUnset(usual)) {
                unclear.add(usual.words());
            } else if (different.add(new RowPort.Identity(usual.asPorts(), direction))) {
                drafted.add(new RowPort(usual, direction, mention.transports().isEmpty()));
            }
        }
    }

    /** Whether another port of the row is also not known before a customer sets it: the matrix has one of them a service. */
    private boolean isSecondUnset(PortMention port) {
        return port.range().equals(PortRange.UNSET)
                && drafted.stream().anyMatch(other -> other.mention().range().equals(PortRange.UNSET));
    }

    /**
     * Everything that was found.
     *
     * @param named the texts of the columns of ports
     */
    private RowPorts found(List<PortText> named) {
        var none = drafted.isEmpty() && unstated.isEmpty();
        var portless = portless();
        return new RowPorts(
                drafted.stream()
                        .filter(port ->
                                !port.assumed() || portless.stream().noneMatch(mention -> mention.has(port.mention())))
                        .toList(),
                unstated.stream()
                        .filter(number -> portless.stream().noneMatch(mention -> mention.has(number)))
                        .toList(),
                texts.stream()
                        .flatMap(text -> text.noPorts().stream())
                        .filter(number -> portless.isEmpty() || !number.text().equals("0"))
                        .distinct()
                        .toList(),
                portless,
                none
                        ? texts.stream()
                                .flatMap(text -> text.open().stream())
                                .limit(1)
                                .toList()
                        : List.of(),
                sourcePort().map(SourcePort::of).stream().toList(),
                named.stream().flatMap(text -> text.alone().stream()).distinct().toList(),
                settable,
                Stream.concat(texts.stream().flatMap(text -> text.unclear().stream()), unclear.stream())
                        .distinct()
                        .toList());
    }

    /** Protocols without ports; their numbers and types may be in the same cells. */
    private List<PortlessMention> portless() {
        var protocol = Optional.ofNullable(cells.get(SourceColumn.PROTOCOL)).map(PortText::of);
        var near = row.cells().stream()
                .filter(cell -> cell.equals(cells.get(SourceColumn.PROTOCOL))
                        || cell.equals(cells.get(SourceColumn.PORT))
                        || !PortText.of(cell).withoutPorts().isEmpty())
                .distinct()
                .toList();
        return PortlessMention.all(
                Stream.concat(protocol.stream(), texts.stream())
                        .flatMap(text -> text.withoutPorts().stream())
                        .toList(),
                near,
                row.words());
    }

    private Optional<SourceSpan> sourcePort() {
        return Optional.ofNullable(cells.get(SourceColumn.SOURCE_PORT))
                .or(() -> Optional.ofNullable(cells.get(SourceColumn.SOURCE))
                        .filter(cell -> cell.has(RowReader.NUMBER_FIRST)))
                .filter(cell -> !PortText.of(cell).ports().isEmpty());
    }
}
