package com.tegsoft.portbook.data;

import java.util.List;

/**
 * A row of a sheet as a reader finds it.
 *
 * @param line the first is 1 and has the headings
 * @param cells one for each column; a number is followed by {@code (number)}, an empty cell is empty
 */
public record SheetRow(String sheet, int line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A cell with a number. */
    public static String number(long value) {
        return value + " (number)";
    }

    /** For messages: {@code sheet "Voice", row 2: Voice media | Inbound | 443 (number)}. */
    @Override
    public String toString() {
        return "sheet \"%s\", row %s: %s"
                .formatted(sheet, line, String.join(" | ", cells).replace('\n', ' '));
    }
}
