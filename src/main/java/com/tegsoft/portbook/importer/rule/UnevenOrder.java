package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.TableRow;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same items are listed in different orders. */
@AutoService(ImportRule.class)
public final class UnevenOrder implements ImportRule {

    /** A longer list is not compared by eye. */
    private static final int LONGEST_LIST = 20;

    /** Two items in the order of a row. */
    private record Pair(String first, String second) {}

    @Override
    public String why() {
        return "Readers compare rows by eye; a changing order hides differences.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.of(SourceColumn.ROLES, SourceColumn.PURPOSES).flatMap(column -> find(page.rows(), column));
    }

    private Stream<Finding> find(List<TableRow> rows, SourceColumn column) {
        var before = new HashMap<Pair, SourceSpan>();
        var findings = new ArrayList<Finding>();
        for (var row : rows) {
            row.cell(column).ifPresent(cell -> {
                var pairs = pairs(row.values(column));
                pairs.stream()
                        .flatMap(pair -> reversed(before, pair))
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(cell, other)));
                pairs.forEach(pair -> before.putIfAbsent(pair, cell));
            });
        }
        return findings.stream();
    }

    private static Stream<SourceSpan> reversed(Map<Pair, SourceSpan> before, Pair pair) {
        var other = before.get(new Pair(pair.second(), pair.first()));
        return other == null || pair.first().equals(pair.second()) ? Stream.empty() : Stream.of(other);
    }

    private static List<Pair> pairs(List<SourceSpan> values) {
        var keys = values.stream().limit(LONGEST_LIST).map(SourceSpan::key).toList();
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < keys.size(); i++) {
            for (var later : keys.subList(i + 1, keys.size())) {
                pairs.add(new Pair(keys.get(i), later));
            }
        }
        return pairs;
    }

    private Finding finding(SourceSpan cell, SourceSpan before) {
        return new Finding(
                        id(),
                        cell.at(),
                        "`%s` lists its items in another order than an earlier row".formatted(cell.shown()),
                        "use the same order in all rows")
                .with(before.at(), "the earlier row");
    }
}
