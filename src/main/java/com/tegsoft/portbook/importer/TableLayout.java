package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How a table is laid out: where its headings are, whether it holds several tables, and whether it lies on its side. */
final class TableLayout {

    /** How many rows of titles and notes may be above the headings. */
    private static final int HEAD = 8;

    private static final int LONGEST_HEADING = 80;

    /** What stands in place of a port, and is no heading of ports. */
    private static final Pattern EVERY_PORT = Pattern.compile(
            "(?iu)^\\W*(?:all|any|every|alle|beliebige|t\u00fcm|herhangi bir)\\s(?:\\p{L}+\\s)?port\\p{L}*\\W*$");

    private final TableContext context;
    private final Optional<SourceSpan> product;

    TableLayout(TableContext context, Optional<SourceSpan> product) {
        this.context = context;
        this.product = product;
    }

    List<SourceTable> tables(PageBlock.Table table) {
        var rows = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        var head = IntStream.range(0, Math.min(HEAD, rows.size()))
                .filter(i -> isHeader(rows.get(i)))
                .findFirst();
        if (head.isEmpty() && isOnItsSide(rows)) {
            return parts(turned(rows), 0);
        }
        return rows.isEmpty() ? List.of() : parts(rows, head.orElse(marked(rows) - 1));
    }

    /** How many rows at the top the page marks as headings; none of them has a port. */
    private static int marked(List<PageBlock.Row> rows) {
        return (int) rows.stream()
                .limit(HEAD)
                .takeWhile(row -> row.header() && !hasPorts(row.cells()))
                .count();
    }

    /** Whether a row names the columns: at least two known ones, one of them of ports, and no port itself. */
    private static boolean isHeader(PageBlock.Row row) {
        var cells = row.cells().stream().distinct().toList();
        if (cells.stream().anyMatch(cell -> cell.text().length() >= LONGEST_HEADING || cell.has(EVERY_PORT))
                || cells.stream().noneMatch(SourceColumn.PORT::isIn)
                || hasPorts(cells)) {
            return false;
        }
        var known = cells.stream()
                .flatMap(cell -> SourceColumn.of(cell).stream())
                .distinct()
                .toList();
        return known.contains(SourceColumn.PORT) && (known.size() > 1 || row.header()) && !isBanner(row);
    }

    /** Whether a row below the headings only names transports or directions, of which each has a column of its own. */
    private static boolean dividesHeadings(PageBlock.Row row) {
        var said = row.cells().stream()
                .map(SourceSpan::text)
                .filter(cell -> !cell.isBlank())
                .toList();
        return said.size() > 1 && said.stream().allMatch(TableColumn.BARE.asMatchPredicate());
    }

    /** Whether every cell says something: a row without its port is no row of headings. */
    private static boolean isFull(PageBlock.Row row) {
        return row.cells().stream().noneMatch(SourceSpan::isBlank);
    }

    private static boolean hasPorts(List<SourceSpan> cells) {
        return cells.stream().anyMatch(cell -> !PortText.of(cell).ports().isEmpty());
    }

    /** Whether all of a row is one text: it introduces the rows below it, or is a note to those above. */
    private static boolean isBanner(PageBlock.Row row) {
        var said = row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(2)
                .toList();
        return row.cells().size() > 1 && said.size() == 1 && (isNote(row, said.get(0)) || isWithoutPorts(said.get(0)));
    }

    /** A sentence that spans all columns. */
    private static boolean isNote(PageBlock.Row row, SourceSpan words) {
        return row.cells().stream().distinct().count() == 1 && words.text().length() >= LONGEST_HEADING;
    }

    private static boolean isWithoutPorts(SourceSpan words) {
        return PortText.of(words).ports().isEmpty()
                && PortText.of(words).withoutPorts().isEmpty();
    }

    /** Whether the headings are in the first column, one row each. */
    private static boolean isOnItsSide(List<PageBlock.Row> rows) {
        var first = rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .limit(HEAD + HEAD)
                .flatMap(row -> SourceColumn.of(row.cells().get(0)).stream())
                .distinct()
                .toList();
        return rows.size() <= HEAD + HEAD
                && first.contains(SourceColumn.PORT)
                && first.size() > 1
                && rows.stream()
                        .noneMatch(
                                row -> !PortText.of(row.cells().get(0)).ports().isEmpty());
    }

    private static List<PageBlock.Row> turned(List<PageBlock.Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(column -> {
                    var cells = rows.stream()
                            .map(row -> column < row.cells().size()
                                    ? row.cells().get(column)
                                    : row.words().first())
                            .toList();
                    var port = cells.stream()
                            .filter(cell -> !PortText.of(cell).ports().isEmpty())
                            .findFirst();
                    return new PageBlock.Row(port.orElse(cells.get(0)), cells, column == 0);
                })
                .toList();
    }

    /** The tables that follow each other in one: each begins with a row of headings. */
    private List<SourceTable> parts(List<PageBlock.Row> rows, int head) {
        var tables = new ArrayList<SourceTable>();
        var above = context;
        for (var row : rows.subList(0, Math.max(0, head))) {
            above = above.with(row.words());
        }
        var start = Math.max(0, head + 1);
        Optional<PageBlock.Row> header = head < 0 ? Optional.empty() : Optional.of(rows.get(head));
        var group = head > 0 && rows.get(head - 1).header() && !isBanner(rows.get(head - 1))
                ? Optional.of(rows.get(head - 1))
                : Optional.<PageBlock.Row>empty();
        for (var i = start; i <= rows.size(); i++) {
            var next = i < rows.size() && isHeader(rows.get(i)) && (rows.get(i).header() || isFull(rows.get(i)))
                    ? Optional.of(rows.get(i))
                    : Optional.<PageBlock.Row>empty();
            if (i == start && header.isPresent() && i < rows.size() && dividesHeadings(rows.get(i))) {
                group = header;
                header = Optional.of(rows.get(i));
                start = i + 1;
            } else if (next.isPresent() && i == start && header.isPresent()) {
                group = header;
                header = next;
                start = i + 1;
            } else if (i == rows.size() || next.isPresent()) {
                tables.add(table(header, group, rows.subList(start, i), above));
                header = next;
                start = i + 1;
            }
        }
        return tables.stream().filter(table -> !table.body().isEmpty()).toList();
    }

    private SourceTable table(
            Optional<PageBlock.Row> header,
            Optional<PageBlock.Row> group,
            List<PageBlock.Row> rows,
            TableContext above) {
        var body = rows.stream().filter(row -> !isBanner(row)).toList();
        var columns = new TableColumns(header, group, body);
        var reader = new RowReader(columns.columns(), product);
        var read = new ArrayList<TableRow>();
        var denied = new ArrayList<TableRow>();
        var banner = above;
        for (var row : rows) {
            if (isBanner(row)) {
                banner = above.with(row.words());
            } else {
                (reader.denies(row) || banner.denies() ? denied : read).add(reader.read(row, banner));
            }
        }
        return new SourceTable(header.map(row -> filled(row, group)), body, read, denied, above, columns.shift());
    }

    /** Headings, where they are blank with those of the row above. */
    private static PageBlock.Row filled(PageBlock.Row header, Optional<PageBlock.Row> group) {
        var above = group.map(PageBlock.Row::cells).orElse(List.of());
        var cells = IntStream.range(0, header.cells().size())
                .mapToObj(i -> header.cells().get(i).isBlank() && i < above.size()
                        ? above.get(i)
                        : header.cells().get(i))
                .toList();
        return new PageBlock.Row(header.words(), cells, header.header());
    }
}
