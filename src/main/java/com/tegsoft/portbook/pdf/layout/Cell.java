package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are placed next to other lines.
 *
 * @param lines from top to bottom, each with the tag that it belongs to
 */
record Cell(Column column, Alignment alignment, List<Tagged> lines) {

    /** A line and what it belongs to. */
    record Tagged(Line line, Tag tag) {}

    Cell {
        lines = List.copyOf(lines);
    }

    /** One text. */
    static Cell of(Column column, Alignment alignment, Typesetter prose, Tag tag) {
        return new Cell(
                column,
                alignment,
                prose.lines(column.width()).stream()
                        .map(line -> new Tagged(line, tag))
                        .toList());
    }

    private double baseline() {
        return lines.isEmpty() ? 0 : lines.get(0).line.baseline();
    }

    private Cell from(int line) {
        return new Cell(column, alignment, lines.subList(Math.min(line, lines.size()), lines.size()));
    }

    /**
     * Places cells side by side with their first baselines at the same height. Cells higher than a page continue in further boxes, each with its remaining lines.
     *
     * @param pad space above and below
     * @param limit the height of the highest box
     */
    static List<LayoutBox> row(List<Cell> cells, double pad, double limit) {
        var boxes = new ArrayList<LayoutBox>();
        var rest = cells;
        do {
            var baseline = rest.stream().mapToDouble(Cell::baseline).max().orElse(0);
            var marks = new ArrayList<Mark>();
            var left = new ArrayList<Cell>();
            var height = 0.0;
            for (var cell : rest) {
                var y = pad + baseline - cell.baseline();
                var taken = 0;
                while (taken < cell.lines.size() && (taken == 0 || y + cell.height(taken) <= limit - pad)) {
                    var tagged = cell.lines.get(taken++);
                    marks.add(new Words(cell.alignment.x(cell.column, tagged.line), y, tagged.line, tagged.tag));
                    y += tagged.line.height();
                }
                height = Math.max(height, y + pad);
                left.add(cell.from(taken));
            }
            boxes.add(LayoutBox.of(0, height, marks));
            rest = left;
        } while (rest.stream().anyMatch(cell -> !cell.lines.isEmpty()));
        return boxes;
    }

    private double height(int line) {
        return lines.get(line).line.height();
    }
}
