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
public record SourceTable(
        Optional<PageBlock.Row> header, List<PageBlock.Row> body, Optional<Direction> direction, int shift) {

    public SourceTable {
        body = List.copyOf(body);
    }

    static SourceTable of(List<PageBlock.Row> rows, Optional<Direction> direction) {
        var header = rows.stream().limit(1).filter(PageBlock.Row::header).findFirst();
        var body = rows.stream().filter(row -> !row.header()).toList();
        return new SourceTable(header, body, direction, shift(header, body));
    }

    private static int shift(Optional<PageBlock.Row> header, List<PageBlock.Row> body) {
        var named = header.flatMap(row -> IntStream.range(0, row.cells().size())
                .filter(i -> SourceColumn.of(row.cells().get(i))
                        .filter(SourceColumn.PORT::equals)
                        .isPresent())
                .boxed()
                .findFirst());
        var holding = IntStream.range(0, width(body)).boxed().max(Comparator.comparing(i -> portsIn(body, i)));
        return named.flatMap(i -> holding.map(j -> portsIn(body, j) > 0 ? Math.max(0, j - i) : 0))
                .orElse(0);
    }

    private static long portsIn(List<PageBlock.Row> body, int column) {
        return body.stream()
                .filter(row -> column < row.cells().size())
                .filter(row -> !PortMention.in(row.cells().get(column)).isEmpty())
                .count();
    }

    private static int width(List<PageBlock.Row> body) {
        return body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The headings that are not empty. */
    public List<SourceSpan> names() {
        return header.map(PageBlock.Row::cells).orElse(List.of()).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** Whether a heading is about something. */
    public boolean has(SourceColumn column) {
        return names().stream()
                .anyMatch(name -> SourceColumn.of(name).filter(column::equals).isPresent());
    }

    public List<TableRow> rows() {
        return body.stream().map(this::row).toList();
    }

    private TableRow row(PageBlock.Row row) {
        var cells = new EnumMap<SourceColumn, SourceSpan>(SourceColumn.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            column(i).ifPresent(column -> cells.putIfAbsent(column, cell));
        }
        var own = Optional.ofNullable(cells.get(SourceColumn.DIRECTION)).flatMap(Section::direction);
        return new TableRow(row.words(), own.or(() -> direction), cells);
    }

    /** What a cell's column is about; the first column gives the name of the row if no other does. */
    private Optional<SourceColumn> column(int index) {
        var headings = header.map(PageBlock.Row::cells).orElse(List.of());
        var named = index - shift;
        var column = named < 0 || named >= headings.size()
                ? Optional.<SourceColumn>empty()
                : SourceColumn.of(headings.get(named));
        return column.or(() -> Optional.of(SourceColumn.NAME).filter(name -> index == 0));
    }
}
