package com.tegsoft.portbook.text;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a table: a header, rows below it, and the same small number of cells in each, so that it fits on paper. */
final class MarkdownTables {

    private static final int COLUMNS = 6;

    private MarkdownTables() {}

    /**
     * The defect of a table.
     *
     * @param depth lists and quotations around it; each takes some space
     */
    static Optional<MarkdownFault> fault(TableBlock table, int depth) {
        var most = Math.min(COLUMNS, COLUMNS + 1 - depth);
        var head = rows(table, TableHead.class);
        var body = rows(table, TableBody.class);
        if (head.isEmpty() || body.isEmpty()) {
            return Optional.of(new MarkdownFault(
                    table.getChars(), "a table without rows", "write a row below the line of dashes"));
        }
        var columns = cells(head.get(0));
        if (columns > most) {
            return Optional.of(new MarkdownFault(
                    head.get(0).getChars(),
                    "a table of %s columns; the limit is %s here, because more do not fit on paper"
                            .formatted(columns, most),
                    "split the table"));
        }
        return body.stream()
                .filter(row -> cells(row) != columns)
                .findFirst()
                .map(row -> new MarkdownFault(
                        row.getChars(),
                        "a row has %s cells, but the table has %s columns".formatted(cells(row), columns),
                        "give every row a cell for each column, and write `\\|` for a bar in a text"));
    }

    private static List<Node> rows(TableBlock table, Class<? extends Node> part) {
        var rows = new ArrayList<Node>();
        for (var child : table.getChildren()) {
            if (part.isInstance(child)) {
                child.getChildren().forEach(row -> {
                    if (row instanceof TableRow) {
                        rows.add(row);
                    }
                });
            }
        }
        return rows;
    }

    private static int cells(Node row) {
        var cells = 0;
        for (var unused : row.getChildren()) {
            cells++;
        }
        return cells;
    }
}
