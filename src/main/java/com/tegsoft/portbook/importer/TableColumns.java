package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the columns of a table are about: as their headings say, unless their values say otherwise. */
final class TableColumns {

    /** Headings of addresses, which are the other end's where no column says whose they are. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:ip )?address(?:es)?|fqdns?|urls?|domains?|host ?names?|hosts?|endpoints?|adressen?)(?!\\p{L})");

    private static final Pattern OTHER_END = Pattern.compile("(?i)\\b(?:remote|client|peer)\\b");

    private final Optional<PageBlock.Row> header;
    private final Optional<PageBlock.Row> group;
    private final ColumnValues values;

    TableColumns(Optional<PageBlock.Row> header, Optional<PageBlock.Row> group, List<PageBlock.Row> body) {
        this.header = header;
        this.group = group;
        this.values = ColumnValues.of(body);
    }

    /** By how many columns the headings are too far to the left: there are fewer than values, and the ports say so. */
    int shift() {
        var heads = header.map(PageBlock.Row::cells).orElse(List.of());
        var named = IntStream.range(0, heads.size())
                .filter(i -> SourceColumn.of(heads.get(i))
                        .filter(SourceColumn.PORT::equals)
                        .isPresent())
                .findFirst();
        var holding = IntStream.range(0, values.width()).boxed().max(Comparator.comparing(values::certainPorts));
        return named.isPresent()
                        && holding.filter(i -> values.certainPorts(i) > 0).isPresent()
                        && values.certainPorts(named.getAsInt()) == 0
                        && heads.stream().filter(head -> !head.isBlank()).count() < values.width()
                        && values.numbers(named.getAsInt()) == 0
                ? Math.max(0, holding.get() - named.getAsInt())
                : 0;
    }

    List<TableColumn> columns() {
        var shift = shift();
        var columns = new ArrayList<TableColumn>();
        for (var i = 0;
                i
                        < Math.max(
                                values.width(),
                                header.map(row -> row.cells().size()).orElse(0));
                i++) {
            columns.add(TableColumn.of(cell(header, i - shift), cell(group, i - shift)));
        }
        byValues(columns);
        if (!columns.isEmpty()
                && columns.get(0).role().isEmpty()
                && columns.stream().noneMatch(column -> column.is(SourceColumn.NAME))
                && columns.get(0).transports().isEmpty()
                && columns.get(0).direction().isEmpty()) {
            columns.set(0, columns.get(0).as(SourceColumn.NAME));
        }
        return columns;
    }

    private static Optional<SourceSpan> cell(Optional<PageBlock.Row> row, int column) {
        return row.filter(cells -> column >= 0 && column < cells.cells().size())
                .map(cells -> cells.cells().get(column))
                .filter(cell -> !cell.isBlank());
    }

    /** Finds the ports and the transports where no heading names them, or where the named column has none. */
    private void byValues(List<TableColumn> columns) {
        markApplications(columns);
        markAddresses(columns);
        markSourcePorts(columns);
        unmarkTransports(columns);
        markByHeadings(columns);
        if (IntStream.range(0, columns.size())
                .noneMatch(i -> columns.get(i).is(SourceColumn.PORT) && values.numbers(i) > 0)) {
            markByPorts(columns);
            if (columns.stream().noneMatch(column -> column.is(SourceColumn.PORT))) {
                markBeforeNames(columns);
            }
        }
    }

    /** Of several columns of ports, that of the remote end has source ports. */
    private static void markSourcePorts(List<TableColumn> columns) {
        var ports =
                columns.stream().filter(column -> column.is(SourceColumn.PORT)).count();
        columns.replaceAll(column -> ports > 1
                        && column.is(SourceColumn.PORT)
                        && column.heading()
                                .filter(words -> words.has(OTHER_END))
                                .isPresent()
                ? column.as(SourceColumn.SOURCE_PORT)
                : column);
    }

    /** A column that is named like one of ports, but has transports only, is none. */
    private void unmarkTransports(List<TableColumn> columns) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(SourceColumn.PORT)
                    && values.numbers(i) == 0
                    && values.share(i, ColumnValues::isTransport) > 0.6) {
                columns.set(
                        i,
                        new TableColumn(
                                Optional.empty(),
                                columns.get(i).heading(),
                                columns.get(i).group()));
            }
        }
    }

    /**
     * A column that is named like a transport or direction has ports, one whose values are directions has these, and one whose
     * values are transports has protocols.
     */
    private void markByHeadings(List<TableColumn> columns) {
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.role().isEmpty()
                    && (!column.transports().isEmpty() || column.direction().isPresent())
                    && values.numbers(i) > 0) {
                columns.set(i, column.as(SourceColumn.PORT));
            } else if (column.role().isEmpty()
                    && column.allTransports().size() < 2
                    && values.share(i, ColumnValues::isDirection) > 0.6
                    && columns.stream().noneMatch(other -> other.is(SourceColumn.DIRECTION))) {
                columns.set(i, column.as(SourceColumn.DIRECTION));
            } else if ((column.role().isEmpty() || column.is(SourceColumn.NAME))
                    && values.share(i, ColumnValues::isTransport) > 0.6
                    && columns.stream().noneMatch(other -> other.is(SourceColumn.PROTOCOL))) {
                columns.set(i, column.as(SourceColumn.PROTOCOL));
            }
        }
    }

    /** The first column most of whose cells are ports; the named one then has names. */
    private void markByPorts(List<TableColumn> columns) {
        IntStream.range(0, columns.size())
                .filter(i ->
                        columns.get(i).role().filter(TableColumns::isNoPort).isEmpty())
                .filter(i -> !columns.get(i).isQuantity())
                .filter(i -> values.share(i, ColumnValues::isPort) > 0.5)
                .findFirst()
                .ifPresent(i -> {
                    columns.replaceAll(column -> column.is(SourceColumn.PORT) ? column.as(SourceColumn.NAME) : column);
                    columns.set(i, columns.get(i).as(SourceColumn.PORT));
                });
    }

    /** In a table without columns of ends, a column of addresses has those of the other end. */
    private static void markAddresses(List<TableColumn> columns) {
        if (columns.stream()
                .noneMatch(column -> column.is(SourceColumn.DESTINATION) || column.is(SourceColumn.SOURCE))) {
            columns.stream()
                    .filter(column -> column.role().isEmpty()
                            && column.heading()
                                    .filter(words -> words.has(ADDRESSES))
                                    .isPresent())
                    .findFirst()
                    .ifPresent(column -> columns.set(columns.indexOf(column), column.as(SourceColumn.DESTINATION)));
        }
    }

    /** Of two columns of protocols, one of which has transports, the other one names what is connected. */
    private void markApplications(List<TableColumn> columns) {
        var protocols = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).is(SourceColumn.PROTOCOL))
                .boxed()
                .toList();
        if (protocols.size() == 2 && columns.stream().noneMatch(column -> column.is(SourceColumn.NAME))) {
            var named = values.share(protocols.get(0), ColumnValues::isTransport)
                            < values.share(protocols.get(1), ColumnValues::isTransport)
                    ? protocols.get(0)
                    : protocols.get(1);
            columns.set(named, columns.get(named).as(SourceColumn.NAME));
        }
    }

    /** Pages without a column of ports write them before the names of the machines. */
    private void markBeforeNames(List<TableColumn> columns) {
        IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).is(SourceColumn.DESTINATION)
                        && values.share(i, cell -> cell.has(RowReader.NUMBER_FIRST)) > 0.5)
                .findFirst()
                .ifPresent(i -> columns.set(i, columns.get(i).as(SourceColumn.PORT)));
    }

    private static boolean isNoPort(SourceColumn role) {
        return role == SourceColumn.SOURCE
                || role == SourceColumn.ID
                || role == SourceColumn.SINCE
                || role == SourceColumn.SOURCE_PORT
                || role == SourceColumn.DESCRIPTION;
    }
}
