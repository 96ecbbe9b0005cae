package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Grid.GridRow;
import com.tegsoft.portbook.pdf.layout.Mark.Rule;
import com.tegsoft.portbook.pdf.layout.Tag.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table. Its head is repeated on each page, there as an artefact (ISO 14289-1, 7.5 and 7.8: said once, read once). A row
 * stays on one page unless it is higher than a page; then each cell goes on where it broke off.
 */
public record Table(Optional<StyledText> caption, List<Row> head, List<Body> bodies) implements Block {

    private static final double THIN = 0.5;
    private static final double THICK = 1;
    private static final double BEFORE = 0.8;

    /** Rows that belong together; its ids are where links can lead to. */
    public record Body(List<String> ids, List<Row> rows) {}

    /** A row. */
    public record Row(List<String> ids, List<Data> cells) {}

    /**
     * A cell.
     *
     * @param scope {@code Column} or {@code Row}, if it is the header of one
     */
    public record Data(StyledText prose, Optional<String> scope, Alignment alignment) {}

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var grid = Grid.of(this, layout.type(), column);
        var tag = parent.block("Table");
        var boxes = new ArrayList<>(caption(layout, column, tag));
        var heading = head.isEmpty() ? List.<LayoutBox>of() : heading(grid, layout, tag.block("THead"));
        boxes.addAll(heading);
        var limit = layout.frame().depth()
                - heading.stream().mapToDouble(LayoutBox::height).sum();
        for (var i = 0; i < bodies.size(); i++) {
            for (var box : body(grid, i, layout.density().pad(), limit, tag.block("TBody"))) {
                boxes.add(box.under(heading));
            }
        }
        boxes.set(0, boxes.get(0).before(layout.space(BEFORE)));
        return boxes;
    }

    private List<LayoutBox> body(Grid grid, int index, double pad, double limit, Tag section) {
        var boxes = new ArrayList<LayoutBox>();
        for (var row : grid.bodies().get(index)) {
            boxes.addAll(row(row, grid.columns(), pad, limit, section));
        }
        var ids = new ArrayList<>(bodies.get(index).ids);
        ids.addAll(boxes.get(0).anchors());
        boxes.set(0, boxes.get(0).at(ids));
        return boxes;
    }

    private List<LayoutBox> caption(Layout layout, Column column, Tag tag) {
        return caption.stream()
                .flatMap(prose ->
                        layout.lines(Typesetter.of(prose, layout.type()), column, tag.block("Caption"), 0).stream())
                .map(LayoutBox::keeping)
                .toList();
    }

    private static List<LayoutBox> heading(Grid grid, Layout layout, Tag section) {
        var boxes = new ArrayList<LayoutBox>();
        for (var row : grid.head()) {
            boxes.addAll(row(
                    row, grid.columns(), layout.density().pad(), layout.frame().depth(), section));
        }
        return boxes.stream().map(LayoutBox::keeping).toList();
    }

    private static List<LayoutBox> row(GridRow row, List<Column> columns, double pad, double limit, Tag section) {
        var tag = section.block("TR");
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < columns.size(); i++) {
            var data = row.row().cells.get(i);
            var scope = data.scope();
            var cell = tag.block(scope.isPresent() ? "TH" : "TD");
            scope.ifPresent(value -> cell.fact(Fact.SCOPE, value));
            cells.add(Cell.of(columns.get(i), data.alignment(), row.texts().get(i), cell));
        }
        var boxes = new ArrayList<>(Cell.row(cells, pad, limit));
        var last = boxes.size() - 1;
        boxes.set(last, ruled(boxes.get(last), columns, section.type().equals("THead") ? THICK : THIN));
        boxes.set(0, boxes.get(0).at(row.row().ids));
        return boxes;
    }

    private static LayoutBox ruled(LayoutBox box, List<Column> columns, double thickness) {
        var from = columns.get(0).x();
        var end = columns.get(columns.size() - 1);
        var rule = new Rule(from, box.height() - thickness, end.x() + end.width() - from, thickness, Color.RULE);
        return box.with(List.of(rule));
    }
}
