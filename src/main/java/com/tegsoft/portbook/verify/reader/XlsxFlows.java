package com.tegsoft.portbook.verify.reader;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.data.MatrixXlsx;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the flows out of {@code data/matrix.xlsx}, identifying the columns by their names. */
@AutoService(DataReader.class)
public final class XlsxFlows implements DataReader {

    @Override
    public Class<? extends DataFormat> format() {
        return MatrixXlsx.class;
    }

    /**
     * The flows, one per row of the first sheet.
     *
     * @throws UnreadableArtefact if a column is missing, or a port is not a number cell with a whole number
     */
    @Override
    public List<ListedFlow> read(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = workbook.getFirstSheet().read();
            var sheet = Sheet.of(rows.get(0));
            return rows.stream().skip(1).map(sheet::flow).toList();
        } catch (UnreadableArtefact e) {
            throw e;
        } catch (IOException | RuntimeException e) { // The library has no exception of its own for most damages.
            throw new UnreadableArtefact("not a readable workbook: " + e.getMessage());
        }
    }

    /** A sheet, by the columns that its first row names. */
    private record Sheet(List<String> columns) {

        static Sheet of(Row header) {
            return new Sheet(header.stream().map(Cell::getText).toList());
        }

        private ListedFlow flow(Row row) {
            return new FlowFields(
                            text(row, "direction"),
                            text(row, "service"),
                            FlowFields.port(
                                    text(row, "transport"), number(row, "first_port"), number(row, "last_port")),
                            List.of(text(row, "from").split(" ")),
                            List.of(text(row, "to").split(" ")))
                    .with(facts(row));
        }

        private SortedMap<String, String> facts(Row row) {
            var facts = new TreeMap<String, String>();
            ListedFlow.FACTS.stream()
                    .filter(fact -> columns.contains(fact) || !ListedFlow.RARE.contains(fact))
                    .forEach(fact -> facts.put(fact, optionalText(row, fact)));
            return facts;
        }

        private String text(Row row, String column) {
            return cell(row, column, CellType.STRING).asString();
        }

        /** The text of a cell that may be empty. */
        private String optionalText(Row row, String column) {
            var index = columns.indexOf(column);
            if (index < 0) {
                throw new UnreadableArtefact("there is no column `%s`".formatted(column));
            }
            return row.getCellText(index);
        }

        /** Nothing where the cell is empty. */
        private String number(Row row, String column) {
            return optionalText(row, column).isEmpty()
                    ? ""
                    : cell(row, column, CellType.NUMBER)
                            .asNumber()
                            .toBigIntegerExact()
                            .toString();
        }

        private Cell cell(Row row, String column, CellType type) {
            var index = columns.indexOf(column);
            var cell = index < 0 ? null : row.getCell(index);
            if (cell == null || cell.getType() != type) {
                throw new UnreadableArtefact("row %s: `%s` is not a %s cell".formatted(row.getRowNum(), column, type));
            }
            return cell;
        }
    }
}
