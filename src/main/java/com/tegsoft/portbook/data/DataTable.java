package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The flows as a table. Columns that are rarely needed are left out if all their cells are empty.
 *
 * @param rows texts, or {@link Integer} for ports, in the order of the columns
 */
record DataTable(List<String> columns, List<List<Object>> rows) {

    DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static DataTable of(Content content) {
        var all = DataRow.of(content);
        var shown = IntStream.range(0, DataRow.COLUMNS.size())
                .filter(column -> !ListedFlow.RARE.contains(DataRow.COLUMNS.get(column))
                        || all.stream()
                                .anyMatch(row -> !row.values().get(column).equals("")))
                .boxed()
                .toList();
        return new DataTable(
                shown.stream().map(DataRow.COLUMNS::get).toList(),
                all.stream()
                        .map(row -> shown.stream().map(row.values()::get).toList())
                        .toList());
    }
}
