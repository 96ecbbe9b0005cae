package com.tegsoft.portbook.verify.reader;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.data.LanguageXlsx;
import com.tegsoft.portbook.data.SheetRow;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads every cell of the workbook of a language, and how each sheet is shown. */
@AutoService(DataReader.class)
public final class SheetsReader implements DataReader {

    private static final Pattern NAME = Pattern.compile("(?!(?i:History)$)[^\\[\\]:*?/\\\\'\\p{Cntrl}]+");

    /** UTF-16 units, as spreadsheet programs count. */
    private static final int LONGEST_NAME = 31;

    @Override
    public Class<? extends DataFormat> format() {
        return LanguageXlsx.class;
    }

    /**
     * The title; then each sheet, with its rows.
     *
     * @throws UnreadableArtefact if a cell is neither a plain whole number nor a text, or if spreadsheet programs refuse the name of a sheet
     */
    @Override
    public List<?> read(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false))) {
            var parts = WorkbookParts.of(xlsx);
            var sheets = workbook.getSheets().toList();
            checkNames(sheets);
            if (parts.repeated() != sheets.size()) {
                throw new UnreadableArtefact("not every sheet repeats its first row on paper");
            }
            var facts = new ArrayList<Object>();
            facts.add("title: " + parts.title());
            for (var sheet : sheets) {
                var number = sheet.getIndex() + 1;
                var shown = parts.shown(number);
                facts.add("sheet %s \"%s\": %s".formatted(number, sheet.getName(), shown));
                var rows = sheet.read();
                facts.addAll(rows(sheet.getName(), rows));
                checkStyles(sheet.getName(), rows, shown.startsWith("right"), parts.styles(number));
            }
            return facts;
        } catch (UnreadableArtefact e) {
            throw e;
        } catch (IOException | RuntimeException e) { // The library has no exception of its own for most damages.
            throw new UnreadableArtefact("not a readable workbook: " + e.getMessage());
        }
    }

    /** Source of the rules: Microsoft, "Rename a worksheet". The library leaves out what an apostrophe would need, so none may be there. */
    private static void checkNames(List<Sheet> sheets) {
        var folded = new HashSet<String>();
        for (var sheet : sheets) {
            var name = sheet.getName();
            if (!NAME.matcher(name).matches()
                    || name.length() > LONGEST_NAME
                    || !folded.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))) {
                throw new UnreadableArtefact("spreadsheet programs refuse the name `%s` of a sheet".formatted(name));
            }
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                throw new UnreadableArtefact("the sheet `%s` is hidden".formatted(name));
            }
        }
    }

    /** Texts are marked as such; and in a sheet from right to left, those in its script are read as the sheet is, all others from left to right. */
    private static void checkStyles(
            String sheet, List<Row> rows, boolean rightToLeft, Map<String, WorkbookParts.CellStyle> styles) {
        for (var row : rows) {
            for (var cell : row) {
                if (cell != null && cell.getType() == CellType.STRING) {
                    var order = rightToLeft ? (hasRightToLeft(cell.asString()) ? 2 : 1) : 0;
                    var style = styles.get(cell.getAddress().toString());
                    if (!new WorkbookParts.CellStyle(true, order).equals(style)) {
                        throw new UnreadableArtefact(
                                "%s of `%s` has the style %s".formatted(cell.getAddress(), sheet, style));
                    }
                }
            }
        }
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(letter -> switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    private static List<SheetRow> rows(String sheet, List<Row> rows) {
        var columns = rows.stream().mapToInt(Row::getCellCount).max().orElse(0);
        var read = new ArrayList<SheetRow>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            for (var column = 0; column < columns; column++) {
                cells.add(row.getOptionalCell(column).map(SheetsReader::cell).orElse(""));
            }
            read.add(new SheetRow(sheet, row.getRowNum(), cells));
        }
        return read;
    }

    private static String cell(Cell cell) {
        var format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && (format == null || format.equals("General"))) {
            return SheetRow.number(cell.asNumber().longValueExact());
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case EMPTY -> "";
            default ->
                throw new UnreadableArtefact(
                        "%s is a %s with the format `%s`".formatted(cell.getAddress(), cell.getType(), format));
        };
    }
}
