package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table does not answer what a firewall administrator asks. */
@AutoService(Rule.class)
public final class MissingColumns implements Rule {

    @Override
    public String why() {
        return "Without source, destination and direction no firewall entry can be written; without the rest, the "
                + "entry cannot be approved.";
    }

    private static final Set<Column> ASKED = EnumSet.of(
            Column.ID,
            Column.DIRECTION,
            Column.SOURCE,
            Column.DESTINATION,
            Column.REQUIREMENT,
            Column.DEFAULT,
            Column.ENCRYPTION,
            Column.SINCE);

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream().flatMap(table -> table.header().stream()
                .filter(header -> !missing(table).isEmpty())
                .map(header -> new Finding(
                        id(), header.words().at(), "no column for " + missing(table), "add these columns")));
    }

    private static String missing(Table table) {
        return ASKED.stream()
                .filter(column -> !table.has(column))
                .map(Column::toString)
                .collect(Collectors.joining(", "));
    }
}
