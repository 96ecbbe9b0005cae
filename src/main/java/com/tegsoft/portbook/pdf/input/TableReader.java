package com.tegsoft.portbook.pdf.input;

import com.tegsoft.portbook.pdf.layout.Alignment;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.Table;
import com.tegsoft.portbook.pdf.layout.Table.Body;
import com.tegsoft.portbook.pdf.layout.Table.Data;
import com.tegsoft.portbook.pdf.layout.Table.Row;
import com.tegsoft.portbook.pdf.layout.TextStyle;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a table: the same number of cells in each row, a scope at each header (ISO 14289-1, 7.5). */
final class TableReader {

    private static final TextStyle HEAD = TextStyle.PLAIN.strong().quiet().scaled(0.9);

    private final ProseReader.Counter links;

    TableReader(ProseReader.Counter links) {
        this.links = links;
    }

    Table table(Element element) {
        var head = element.select("> thead > tr").stream()
                .map(row -> row(row, true))
                .toList();
        var bodies = element.select("> tbody").stream()
                .map(body -> new Body(
                        BlockReader.ids(body),
                        body.children().stream().map(row -> row(row, false)).toList()))
                .toList();
        if (bodies.isEmpty() || bodies.stream().anyMatch(body -> body.rows().isEmpty())) {
            throw PrintFault.at(element, "the table, or a part of it, has no rows");
        }
        var columns = element.select("tr").get(0).childrenSize();
        for (var row : element.select("tr")) {
            if (row.childrenSize() != columns || columns == 0) {
                throw PrintFault.at(
                        row, "a row has %s cells, but the table has %s columns".formatted(row.childrenSize(), columns));
            }
        }
        var caption = Optional.ofNullable(element.selectFirst("> caption"))
                .map(words -> ProseReader.read(words.childNodes(), TextStyle.PLAIN.strong(), links));
        return new Table(caption, head, bodies);
    }

    private Row row(Element row, boolean head) {
        var style = (head ? HEAD : TextStyle.PLAIN).with(row.classNames());
        return new Row(
                BlockReader.ids(row),
                row.children().stream().map(cell -> data(cell, style)).toList());
    }

    private Data data(Element cell, TextStyle style) {
        return new Data(
                ProseReader.read(cell.childNodes(), style.with(cell.classNames()), links),
                scope(cell),
                Alignment.of(cell.classNames()));
    }

    private static Optional<String> scope(Element cell) {
        if (cell.normalName().equals("td")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (cell.attr("scope")) {
                    case "col" -> "Column";
                    case "row" -> "Row";
                    default ->
                        throw PrintFault.at(
                                cell, "the header `%s` needs scope=\"col\" or scope=\"row\"".formatted(cell.text()));
                });
    }
}
