package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.matrix.Direction;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table whose columns are identified by their headings or, if a heading is missing, by their values.
 *
 * @param header the header row
 * @param shift by how many columns the headings are too far to the left
 */
record Table(Optional<Block.Row> header, List<Block.Row> body, Optional<Direction> direction, int shift) {

    Table {
        body = List.copyOf(body);
    }

    static Table of(List<Block.Row> rows, Optional<Direction> direction) {
        var header = rows.stream().limit(1).filter(Block.Row::header).findFirst();
        var body = rows.stream().filter(row -> !row.header()).toList();
        return new Table(header, body, direction, shift(header, body));
    }

    private static int shift(Optional<Block.Row> header, List<Block.Row> body) {
        var named = header.flatMap(row -> IntStream.range(0, row.cells().size())
                .filter(i -> Column.of(row.cells().get(i))
                        .filter(Column.PORT::equals)
                        .isPresent())
                .boxed()
                .findFirst());
        var holding = IntStream.range(0, width(body)).boxed().max(Comparator.comparing(i -> portsIn(body, i)));
        return named.flatMap(i -> holding.map(j -> portsIn(body, j) > 0 ? Math.max(0, j - i) : 0))
                .orElse(0);
    }

    private static long portsIn(List<Block.Row> body, int column) {
        return body.stream()
                .filter(row -> column < row.cells().size())
                .filter(row -> !PortMention.in(row.cells().get(column)).isEmpty())
                .count();
    }

    private static int width(List<Block.Row> body) {
        return body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The headings that are not empty. */
    List<Span> names() {
        return header.map(Block.Row::cells).orElse(List.of()).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** Whether a heading is about something. */
    boolean has(Column column) {
        return names().stream()
                .anyMatch(name -> Column.of(name).filter(column::equals).isPresent());
    }

    List<TableRow> rows() {
        return body.stream().map(this::row).toList();
    }

    private TableRow row(Block.Row row) {
        var cells = new EnumMap<Column, Span>(Column.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            column(i).ifPresent(column -> cells.putIfAbsent(column, cell));
        }
        var own = Optional.ofNullable(cells.get(Column.DIRECTION)).flatMap(Section::direction);
        return new TableRow(row.words(), own.or(() -> direction), cells);
    }

    /** What a cell's column is about; the first column gives the name of the row if no other does. */
    private Optional<Column> column(int index) {
        var headings = header.map(Block.Row::cells).orElse(List.of());
        var named = index - shift;
        var column = named < 0 || named >= headings.size() ? Optional.<Column>empty() : Column.of(headings.get(named));
        return column.or(() -> Optional.of(Column.NAME).filter(name -> index == 0));
    }
}
