package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceTable;
import com.tegsoft.portbook.importer.document.PageBlock;
import java.util.stream.Stream;

/** A table has more or fewer headings than values. */
@AutoService(ImportRule.class)
public final class HeaderMismatch implements ImportRule {

    @Override
    public String why() {
        return "Readers, and every program, match headings and values by counting.";
    }

    /** A row may leave out its last cells, as long as others have them. */
    private static boolean isMismatch(SourceTable table, PageBlock.Row row) {
        var headings = table.names().size();
        return row.cells().size() > headings
                || (row.cells().size() < headings
                        && table.body().stream().allMatch(other -> other.cells().size() < headings));
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream().flatMap(table -> table.header().stream().flatMap(header -> table.body().stream()
                .filter(row -> isMismatch(table, row))
                .limit(1)
                .map(row -> new Finding(
                                id(),
                                header.words().at(),
                                "%s headings for %s columns of values"
                                        .formatted(
                                                table.names().size(),
                                                row.cells().size()),
                                "give each column one heading")
                        .with(row.words().at(), "the first such row"))));
    }
}
