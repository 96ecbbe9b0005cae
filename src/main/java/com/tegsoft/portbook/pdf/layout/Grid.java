package com.tegsoft.portbook.pdf.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose texts are shaped and whose columns have their widths. If the longest words do not fit beside each other,
 * the table is set smaller, down to two thirds, before any of them is broken.
 */
record Grid(List<Column> columns, List<GridRow> head, List<List<GridRow>> bodies) {

    private static final List<Double> SCALES = List.of(0.93, 0.86, 0.8, 0.74, 0.68);
    private static final double GAP = 9;

    /** A row and its shaped texts. */
    record GridRow(Table.Row row, List<Typesetter> texts) {
        private GridRow scaled(double factor) {
            return new GridRow(
                    row, texts.stream().map(text -> text.scaled(factor)).toList());
        }
    }

    /**
     * Sets a table.
     *
     * @throws PrintFault that names the longest words, if they do not fit in any size
     */
    static Grid of(Table table, TypeScale type, Column place) {
        var texts = texts(table, type);
        for (var scale : SCALES) {
            var scaled = texts.scaled(scale);
            var columns = Columns.of(scaled.all(), place, GAP);
            if (columns.isPresent()) {
                return new Grid(columns.get(), scaled.head, scaled.bodies);
            }
        }
        var smallest = texts.scaled(SCALES.get(SCALES.size() - 1));
        return new Grid(Columns.breakingWords(smallest.all(), place, GAP), smallest.head, smallest.bodies);
    }

    private record Texts(List<GridRow> head, List<List<GridRow>> bodies) {

        Texts scaled(double factor) {
            return new Texts(
                    scaled(head, factor),
                    bodies.stream().map(rows -> scaled(rows, factor)).toList());
        }

        private static List<GridRow> scaled(List<GridRow> rows, double factor) {
            return rows.stream().map(row -> row.scaled(factor)).toList();
        }

        List<List<Typesetter>> all() {
            return Stream.concat(head.stream(), bodies.stream().flatMap(List::stream))
                    .map(GridRow::texts)
                    .toList();
        }
    }

    private static Texts texts(Table table, TypeScale type) {
        return new Texts(
                rows(table.head(), type),
                table.bodies().stream().map(body -> rows(body.rows(), type)).toList());
    }

    private static List<GridRow> rows(List<Table.Row> rows, TypeScale type) {
        return rows.stream()
                .map(row -> new GridRow(
                        row,
                        row.cells().stream()
                                .map(cell -> Typesetter.of(cell.prose(), type))
                                .toList()))
                .toList();
    }
}
