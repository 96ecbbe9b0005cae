package com.tegsoft.portbook.data;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.path.SitePaths;
import java.util.stream.Stream;

/** The matrix as a spreadsheet (ISO/IEC 29500): a frozen header, a filter, ports as numbers, no formula. */
@AutoService(DataFormat.class)
public final class MatrixXlsx implements DataFormat {

    /** Characters wide; the order is that of {@link DataRow#COLUMNS}. */
    private static final int[] WIDTHS = {
        11, 22, 24, 10, 10, 10, 16, 11, 30, 22, 34, 11, 34, 13, 12, 34, 48, 11, 11, 11, 16, 16, 30, 64
    };

    /** The newest only: a workbook is for people. */
    @Override
    public Stream<DataFile> files(Content content) {
        return Stream.of(new DataFile(SitePaths.data("matrix.xlsx"), write(content), ListedFlow.all(content)));
    }

    private static byte[] write(Content content) {
        return DatedWorkbook.write(content.matrix(), workbook -> {
            var sheet = workbook.newWorksheet("Ports");
            var table = DataTable.of(content);
            var last = table.columns().size() - 1;
            for (var column = 0; column <= last; column++) {
                sheet.value(0, column, table.columns().get(column));
                sheet.width(
                        column, WIDTHS[DataRow.COLUMNS.indexOf(table.columns().get(column))]);
            }
            sheet.range(0, 0, 0, last).style().bold().set();
            var line = 0;
            for (var row : table.rows()) {
                line++;
                for (var column = 0; column <= last; column++) {
                    if (row.get(column) instanceof Integer port) {
                        sheet.value(line, column, port);
                    } else {
                        sheet.value(line, column, row.get(column).toString());
                    }
                }
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, line, last);
        });
    }
}
