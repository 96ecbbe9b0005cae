package com.tegsoft.portbook.pdf;

import com.tegsoft.portbook.pdf.Mark.Rule;
import com.tegsoft.portbook.pdf.Tag.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table. Its head is repeated on each page, there as an artefact (ISO 14289-1, 7.5 and 7.8: said once, read once). A row
 * stays on one page unless it is higher than a page; then each cell goes on where it broke off.
 */
record Table(Optional<Prose> caption, List<Row> head, List<Body> bodies) implements Block {

    private static final double SCALE = 0.93;
    private static final double GAP = 9;
    private static final double THIN = 0.5;
    private static final double THICK = 1;
    private static final double BEFORE = 0.8;

    /** Rows that belong together; its ids are where links can lead to. */
    record Body(List<String> ids, List<Row> rows) {}

    /** A row. */
    record Row(List<String> ids, List<Data> cells) {}

    /**
     * A cell.
     *
     * @param scope {@code Column} or {@code Row}, if it is the header of one
     */
    record Data(Prose prose, Optional<String> scope) {}

    /** A row whose texts are shaped. */
    private record SetRow(Row row, List<SetProse> texts) {}

    @Override
    public List<Strip> set(Layout layout, Column column, Tag parent) {
        var type = layout.type().scaled(SCALE);
        var rows = bodies.stream()
                .map(body -> body.rows.stream().map(row -> set(row, type)).toList())
                .toList();
        var top = head.stream().map(row -> set(row, type)).toList();
        var columns = Columns.of(
                Stream.concat(top.stream(), rows.stream().flatMap(List::stream))
                        .map(SetRow::texts)
                        .toList(),
                column,
                GAP);
        var tag = parent.block("Table");
        var strips = new ArrayList<>(caption(layout, column, tag));
        var heading = top.isEmpty() ? List.<Strip>of() : heading(top, columns, layout, tag.block("THead"));
        strips.addAll(heading);
        var limit = layout.frame().depth()
                - heading.stream().mapToDouble(Strip::height).sum();
        for (var i = 0; i < bodies.size(); i++) {
            var body = new ArrayList<Strip>();
            var section = tag.block("TBody");
            rows.get(i)
                    .forEach(row ->
                            body.addAll(row(row, columns, layout.density().pad(), limit, section)));
            body.set(
                    0,
                    body.get(0)
                            .at(Stream.concat(bodies.get(i).ids.stream(), body.get(0).anchors().stream())
                                    .toList()));
            body.forEach(strip -> strips.add(strip.under(heading)));
        }
        strips.set(0, strips.get(0).before(layout.space(BEFORE)));
        return strips;
    }

    private static SetRow set(Row row, Type type) {
        return new SetRow(
                row,
                row.cells.stream().map(cell -> SetProse.of(cell.prose, type)).toList());
    }

    private List<Strip> caption(Layout layout, Column column, Tag tag) {
        return caption.stream()
                .flatMap(prose ->
                        layout.lines(SetProse.of(prose, layout.type()), column, tag.block("Caption"), 0).stream())
                .map(Strip::keeping)
                .toList();
    }

    private static List<Strip> heading(List<SetRow> rows, List<Column> columns, Layout layout, Tag section) {
        var strips = new ArrayList<Strip>();
        for (var row : rows) {
            strips.addAll(
                    row(row, columns, layout.density().pad(), layout.frame().depth(), section));
        }
        return strips.stream().map(Strip::keeping).toList();
    }

    private static List<Strip> row(SetRow row, List<Column> columns, double pad, double limit, Tag section) {
        var tag = section.block("TR");
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < columns.size(); i++) {
            var scope = row.row.cells.get(i).scope();
            var cell = tag.block(scope.isPresent() ? "TH" : "TD");
            scope.ifPresent(value -> cell.fact(Fact.SCOPE, value));
            cells.add(Cell.of(columns.get(i), row.texts.get(i), cell));
        }
        var strips = new ArrayList<>(Cell.row(cells, pad, limit));
        var last = strips.size() - 1;
        strips.set(last, ruled(strips.get(last), columns, section.type().equals("THead") ? THICK : THIN));
        strips.set(0, strips.get(0).at(row.row.ids));
        return strips;
    }

    private static Strip ruled(Strip strip, List<Column> columns, double thickness) {
        var from = columns.get(0).x();
        var end = columns.get(columns.size() - 1);
        var rule = new Rule(from, strip.height() - thickness, end.x() + end.width() - from, thickness, Ink.RULE);
        return strip.with(List.of(rule));
    }
}
