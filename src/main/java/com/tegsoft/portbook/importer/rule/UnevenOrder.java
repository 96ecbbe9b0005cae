package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.SourceSpan;
import com.tegsoft.portbook.importer.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same items are listed in different orders. */
@AutoService(ImportRule.class)
public final class UnevenOrder implements ImportRule {

    @Override
    public String why() {
        return "Readers compare rows by eye; a changing order hides differences.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        var rows = page.rows();
        return Stream.of(SourceColumn.ROLES, SourceColumn.PURPOSES)
                .flatMap(column -> IntStream.range(1, rows.size()).boxed().flatMap(i -> rows.subList(0, i).stream()
                        .filter(before ->
                                !common(before, rows.get(i), column).equals(common(rows.get(i), before, column)))
                        .limit(1)
                        .flatMap(before -> finding(rows.get(i), before, column).stream())));
    }

    /** The items of both rows, in the order of the first. */
    private static List<String> common(TableRow row, TableRow other, SourceColumn column) {
        var keys = other.values(column).stream().map(SourceSpan::key).toList();
        return row.values(column).stream()
                .map(SourceSpan::key)
                .filter(keys::contains)
                .toList();
    }

    private Optional<Finding> finding(TableRow row, TableRow before, SourceColumn column) {
        return row.cell(column).map(cell -> new Finding(
                        id(),
                        cell.at(),
                        "`%s` lists its items in another order than an earlier row".formatted(cell.shown()),
                        "use the same order in all rows")
                .with(before.cell(column).orElse(before.words()).at(), "the earlier row"));
    }
}
