package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.TableRow;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row uses two styles of lists. */
@AutoService(ImportRule.class)
public final class MixedLists implements ImportRule {

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

    private static Stream<SourceSpan> lists(TableRow row, Pattern mark) {
        return Stream.of(SourceColumn.ROLES, SourceColumn.PURPOSES, SourceColumn.PORT, SourceColumn.PROTOCOL)
                .filter(column -> row.values(column).size() > 1)
                .flatMap(column -> row.cell(column).stream())
                .filter(cell -> cell.has(mark));
    }
}
