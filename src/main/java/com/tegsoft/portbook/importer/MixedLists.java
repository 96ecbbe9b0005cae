package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row uses two styles of lists. */
@AutoService(Rule.class)
public final class MixedLists implements Rule {

    @Override
    public String why() {
        return "A reader who copies the row, or a program that reads it, splits one of the lists wrongly.";
    }

    private static final Pattern DASH = Pattern.compile("(?:^|\\s)-\\s?\\p{L}");
    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream().flatMap(row -> lists(row, DASH)
                .limit(1)
                .flatMap(dashes -> lists(row, COMMA).limit(1).map(commas -> new Finding(
                                id(),
                                dashes.at(),
                                "this list uses dashes, another one in the row uses commas",
                                "use the same style for all lists")
                        .with(commas.at(), "the commas"))));
    }

    private static Stream<Span> lists(TableRow row, Pattern mark) {
        return Stream.of(Column.ROLES, Column.PURPOSES, Column.PORT, Column.PROTOCOL)
                .filter(column -> row.values(column).size() > 1)
                .flatMap(column -> row.cell(column).stream())
                .filter(cell -> cell.has(mark));
    }
}
