package com.tegsoft.portbook.data;

import com.tegsoft.portbook.matrix.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of a workbook. */
record NamedSheets(LanguageNames names) {

    /** The format of cells with text. */
    private static final String TEXT = "@";

    private static final String TOP = "top";
    private static final String CENTRE = "center";
    private static final String RIGHT = "right";
    private static final Pattern ALIGNMENT = Pattern.compile("<alignment( [^>]*>)");

    private static final Set<Byte> RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    /** The height of a line. */
    private static final double POINTS = 15;

    void addTo(Workbook workbook) {
        var matrix = names.content().matrix();
        var all = rows(service -> true);
        var columns = columns(all);
        var titles = new ArrayList<>(List.of(names.text(SheetColumn.ALL)));
        titles.addAll(names.purposes());
        var sheets = SheetNames.of(titles).iterator();
        add(workbook.newWorksheet(sheets.next()), columns, all);
        for (var purpose : matrix.purposes().keySet()) {
            add(workbook.newWorksheet(sheets.next()), columns, rows(service -> service.purposes()
                    .contains(purpose)));
        }
    }

    private List<SheetCells> rows(Predicate<Service> which) {
        return names.content().matrix().services(which).stream()
                .flatMap(service ->
                        service.listeners().stream().map(listener -> new SheetCells(names, service, listener)))
                .toList();
    }

    /** A column without any cell is left out, from all sheets. */
    private static List<SheetColumn> columns(List<SheetCells> rows) {
        return Arrays.stream(SheetColumn.values())
                .filter(column -> rows.isEmpty()
                        || rows.stream().anyMatch(row -> !row.cell(column).equals("")))
                .toList();
    }

    private void add(Worksheet sheet, List<SheetColumn> columns, List<SheetCells> rows) {
        var height = 1;
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var heading = names.heading(column);
            sheet.width(at, column.width());
            sheet.value(0, at, heading);
            style(sheet, 0, at, heading).bold().wrapText(true).set();
            height = Math.max(height, lines(heading, column.width()));
        }
        sheet.rowHeight(0, height * POINTS);
        for (var line = 1; line <= rows.size(); line++) {
            add(sheet, line, columns, rows.get(line - 1));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.repeatCols(0);
        if (names.language().rightToLeft()) {
            sheet.rightToLeft();
        }
    }

    private void add(Worksheet sheet, int line, List<SheetColumn> columns, SheetCells row) {
        var height = 1;
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var value = row.cell(column);
            if (value instanceof Integer port) {
                sheet.value(line, at, port);
                sheet.style(line, at)
                        .verticalAlignment(TOP)
                        .horizontalAlignment(CENTRE)
                        .set();
            } else if (!value.equals("")) {
                var text = value.toString();
                sheet.value(line, at, text);
                var style = style(sheet, line, at, text).wrapText(column.isLong());
                if (column == SheetColumn.PORT) {
                    style.horizontalAlignment(CENTRE);
                }
                style.set();
                height = Math.max(height, column.isLong() ? lines(text, column.width()) : 1);
            }
        }
        sheet.rowHeight(line, Math.min(height * POINTS, Worksheet.MAX_ROW_HEIGHT));
    }

    /** How a text is shown. In a sheet from right to left, {@link #inOrder} relies on the alignment of what is read from left to right. */
    private StyleSetter style(Worksheet sheet, int line, int at, String text) {
        var style = sheet.style(line, at).format(TEXT).verticalAlignment(TOP);
        if (names.language().rightToLeft() && !isRightToLeft(text)) {
            style.horizontalAlignment(RIGHT);
        }
        return style;
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).anyMatch(RIGHT_TO_LEFT::contains);
    }

    /**
     * Styles that state the direction of texts (ISO/IEC 29500, 18.8.1): 1 is from left to right, 2 from right to left. Without it,
     * programs disagree about the order of words in two scripts.
     */
    String inOrder(String styles) {
        return names.language().rightToLeft()
                ? ALIGNMENT
                        .matcher(styles)
                        .replaceAll(style -> "<alignment readingOrder=\""
                                + (style.group().contains("horizontal=") ? 1 : 2) + "\"" + style.group(1))
                : styles;
    }

    /** Into how many lines a text is broken, generously. */
    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / (width - 4)).sum();
    }
}
