package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.RowPorts.RowPort;
import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the rows of one table. What a cell does not say is looked for in the others of its row, then above the table. */
final class RowReader {

    static final Pattern YES = Pattern.compile(
            "(?iu)\\W*(?:[\u2713\u2714\u2705\u25cf\u2022\u221axX]|yes|true|ja|evet|oui|s\u00ed|required)\\W*|[\u2713\u2714\u2705\u25cf\u2022\u221a]+");
    static final Pattern NUMBER_FIRST = Pattern.compile("^\\W*[>\u2265<]?=?\\s*\\d{2,5}(?![\\d.])");

    private final List<TableColumn> columns;
    private final Optional<SourceSpan> product;
    private final RowTransports transports;

    RowReader(List<TableColumn> columns, Optional<SourceSpan> product) {
        this.columns = columns;
        this.transports = new RowTransports(columns);
        this.product = product;
    }

    TableRow read(PageBlock.Row row, TableContext context) {
        var cells = new EnumMap<SourceColumn, SourceSpan>(SourceColumn.class);
        IntStream.range(0, Math.min(columns.size(), row.cells().size())).forEach(i -> columns.get(i)
                .role()
                .ifPresent(role -> merge(cells, role, row.cells().get(i))));
        var endpoints = endpoints(row, cells);
        return new TableRow(
                row.words(),
                directions(row, cells, endpoints, context),
                endpoints,
                cells,
                row.cells(),
                ports(row, cells, context));
    }

    private static void merge(Map<SourceColumn, SourceSpan> cells, SourceColumn role, SourceSpan cell) {
        var before = cells.get(role);
        if (before == null || before.isBlank()) {
            cells.put(role, cell);
        }
    }

    private static Endpoints endpoints(PageBlock.Row row, Map<SourceColumn, SourceSpan> cells) {
        var from = Optional.ofNullable(cells.get(SourceColumn.SOURCE)).filter(cell -> !cell.isBlank());
        var to = Optional.ofNullable(cells.get(SourceColumn.DESTINATION)).filter(cell -> !cell.isBlank());
        return from.isPresent() || to.isPresent()
                ? new Endpoints(from, to, false)
                : row.cells().stream()
                        .flatMap(cell -> Endpoints.arrow(cell).stream())
                        .findFirst()
                        .orElse(Endpoints.NONE);
    }

    private Set<Direction> directions(
            PageBlock.Row row, Map<SourceColumn, SourceSpan> cells, Endpoints endpoints, TableContext context) {
        var own = Optional.ofNullable(cells.get(SourceColumn.DIRECTION))
                .map(Directions::in)
                .orElse(Set.of());
        if (!own.isEmpty()) {
            return own;
        }
        var ticked = EnumSet.noneOf(Direction.class);
        IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(i -> columns.get(i).role().isEmpty()
                        && YES.matcher(row.cells().get(i).text()).matches())
                .forEach(i -> columns.get(i).direction().ifPresent(ticked::add));
        if (!ticked.isEmpty()) {
            return ticked;
        }
        var above = context.direction();
        return above.isPresent() ? Set.of(above.get()) : endpoints.directions(product);
    }

    private RowPorts ports(PageBlock.Row row, Map<SourceColumn, SourceSpan> cells, TableContext context) {
        var ports = new ArrayList<RowPort>();
        var texts = new ArrayList<PortText>();
        var unstated = new ArrayList<PortMention>();
        for (var i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (columns.get(i).is(SourceColumn.PORT)) {
                var text = PortText.of(row.cells().get(i));
                texts.add(text);
                add(mentions(text, cells), columns.get(i), row, cells, context, ports, unstated);
            }
        }
        var named = List.copyOf(texts);
        if (texts.stream().allMatch(text -> text.ports().isEmpty())) {
            for (var i = 0; i < row.cells().size(); i++) {
                elsewhere(i, row).ifPresent(text -> texts.add(text));
                var column = i < columns.size() ? columns.get(i) : TableColumn.of(Optional.empty(), Optional.empty());
                elsewhere(i, row)
                        .ifPresent(text -> add(
                                text.ports().stream()
                                        .filter(PortMention::certain)
                                        .toList(),
                                column,
                                row,
                                cells,
                                context,
                                ports,
                                unstated));
            }
        }
        return found(ports, unstated, texts, named, row, cells);
    }

    /** What another column says of ports, where the column of ports has none. */
    private Optional<PortText> elsewhere(int column, PageBlock.Row row) {
        var role = column < columns.size() ? columns.get(column).role() : Optional.<SourceColumn>empty();
        var repeated = column > 0 && row.cells().get(column).equals(row.cells().get(column - 1));
        return role.filter(known -> known != SourceColumn.PROTOCOL && known != SourceColumn.NAME)
                                .isPresent()
                        || repeated
                        || (column < columns.size() && columns.get(column).isQuantity())
                ? Optional.empty()
                : Optional.of(PortText.of(row.cells().get(column)));
    }

    private static RowPorts found(
            List<RowPort> ports,
            List<PortMention> unstated,
            List<PortText> texts,
            List<PortText> named,
            PageBlock.Row row,
            Map<SourceColumn, SourceSpan> cells) {
        var sourcePort = Optional.ofNullable(cells.get(SourceColumn.SOURCE_PORT))
                .or(() -> Optional.ofNullable(cells.get(SourceColumn.SOURCE)).filter(cell -> cell.has(NUMBER_FIRST)))
                .filter(cell -> !PortText.of(cell).ports().isEmpty());
        var protocol = Optional.ofNullable(cells.get(SourceColumn.PROTOCOL)).map(PortText::of);
        var none = ports.isEmpty() && unstated.isEmpty();
        var near = row.cells().stream()
                .filter(cell -> cell.equals(cells.get(SourceColumn.PROTOCOL))
                        || cell.equals(cells.get(SourceColumn.PORT))
                        || !PortText.of(cell).withoutPorts().isEmpty())
                .distinct()
                .toList();
        var portless = PortlessMention.all(
                Stream.concat(protocol.stream(), texts.stream())
                        .flatMap(text -> text.withoutPorts().stream())
                        .toList(),
                near,
                row.words());
        return new RowPorts(
                ports,
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
                sourcePort.stream().toList(),
                named.stream().flatMap(text -> text.alone().stream()).distinct().toList());
    }

    /** The ports of a cell; where it has as many lines as the protocol's cell, each with the transport of its line. */
    private static List<PortMention> mentions(PortText text, Map<SourceColumn, SourceSpan> cells) {
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
                    first.certain()));
        }
        return text.ports();
    }

    private void add(
            List<PortMention> mentions,
            TableColumn column,
            PageBlock.Row row,
            Map<SourceColumn, SourceSpan> cells,
            TableContext context,
            List<RowPort> ports,
            List<PortMention> unstated) {
        var paired = RowTransports.paired(mentions, cells);
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i)
                    .or(i < paired.size() ? paired.get(i) : Set.of())
                    .or(transports.said(column, row, cells, context));
            var usual = mention.or(RowTransports.usual(mention, cells));
            if (usual.transports().isEmpty()) {
                unstated.add(mention);
            } else if (ports.stream().noneMatch(port -> port.isSame(usual, column.direction()))) {
                ports.add(new RowPort(
                        usual, column.direction(), mention.transports().isEmpty()));
            }
        }
    }
}
