package com.tegsoft.portbook.importer.document;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table with their merged cells repeated, so that each value is in each row and column it is said of. */
final class SpannedRows {

    /** A table with more columns is not one of ports. */
    private static final int MOST_COLUMNS = 200;

    /** A cell and how many columns and rows it takes. */
    record Merged(SourceSpan words, int columns, int rows) {}

    private record Pending(SourceSpan words, int rows) {}

    private final List<PageBlock.Row> rows = new ArrayList<>();
    private final List<Pending> above = new ArrayList<>();

    List<PageBlock.Row> rows() {
        return rows;
    }

    void add(SourceSpan words, List<Merged> cells, boolean header) {
        var row = new ArrayList<SourceSpan>();
        for (var cell : cells) {
            while (reachesDown(row.size())) {
                fromAbove(row);
            }
            for (var i = 0; i < cell.columns() && row.size() < MOST_COLUMNS; i++) {
                place(row.size(), new Pending(cell.words(), cell.rows() - 1));
                row.add(cell.words());
            }
        }
        var last = above.size() - 1;
        while (last >= row.size() && !reachesDown(last)) {
            last--;
        }
        while (row.size() <= last) {
            fromAbove(row);
        }
        rows.add(new PageBlock.Row(words, row, header));
    }

    private boolean reachesDown(int column) {
        return column < above.size() && above.get(column).rows() > 0;
    }

    /** The cell that reaches down into the next column, or an empty one. */
    private void fromAbove(List<SourceSpan> row) {
        var cell = above.get(row.size());
        var reaches = cell.rows() > 0;
        above.set(row.size(), new Pending(cell.words(), cell.rows() - 1));
        row.add(reaches ? cell.words() : cell.words().first());
    }

    private void place(int column, Pending cell) {
        if (column < above.size()) {
            above.set(column, cell);
        } else {
            above.add(cell);
        }
    }
}
