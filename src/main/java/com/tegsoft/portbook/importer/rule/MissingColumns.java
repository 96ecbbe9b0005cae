package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.SourceTable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table does not answer what a firewall administrator asks. */
@AutoService(ImportRule.class)
public final class MissingColumns implements ImportRule {

    @Override
    public String why() {
        return "Without source, destination and direction no firewall entry can be written; without the rest, the "
                + "entry cannot be approved.";
    }

    private static final Set<SourceColumn> ASKED = EnumSet.of(
            SourceColumn.ID,
            SourceColumn.DIRECTION,
            SourceColumn.SOURCE,
            SourceColumn.DESTINATION,
            SourceColumn.REQUIREMENT,
            SourceColumn.DEFAULT,
            SourceColumn.ENCRYPTION,
            SourceColumn.SINCE);

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream().flatMap(table -> table.header().stream()
                .filter(header -> !missing(table).isEmpty())
                .map(header -> new Finding(
                        id(), header.words().at(), "no column for " + missing(table), "add these columns")));
    }

    private static String missing(SourceTable table) {
        return ASKED.stream()
                .filter(column -> !table.has(column))
                .map(SourceColumn::toString)
                .collect(Collectors.joining(", "));
    }
}
