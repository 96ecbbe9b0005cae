package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same items stand in different orders. */
@AutoService(Rule.class)
public final class UnevenOrder implements Rule {

    @Override
    public String why() {
        return "Readers compare rows by eye; an order that changes hides what differs.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        var rows = page.rows();
        return Stream.of(Column.ROLES, Column.PURPOSES)
                .flatMap(column -> IntStream.range(1, rows.size()).boxed().flatMap(i -> rows.subList(0, i).stream()
                        .filter(before ->
                                !common(before, rows.get(i), column).equals(common(rows.get(i), before, column)))
                        .limit(1)
                        .flatMap(before -> finding(rows.get(i), before, column).stream())));
    }

    /** What both rows have, in the order of the first. */
    private static List<String> common(TableRow row, TableRow other, Column column) {
        var keys = other.values(column).stream().map(Span::key).toList();
        return row.values(column).stream().map(Span::key).filter(keys::contains).toList();
    }

    private Optional<Finding> finding(TableRow row, TableRow before, Column column) {
        return row.cell(column).map(cell -> new Finding(
                        id(),
                        cell.at(),
                        "`%s` has another order than an earlier row".formatted(cell.shown()),
                        "keep one order in all rows")
                .with(before.cell(column).orElse(before.words()).at(), "the earlier row"));
    }
}
