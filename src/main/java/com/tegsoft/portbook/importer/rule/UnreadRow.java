package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.TableRow;
import java.util.stream.Stream;

/** A row of a port table has nothing that could be read as a port. */
@AutoService(ImportRule.class)
public final class UnreadRow implements ImportRule {

    @Override
    public String why() {
        return "A row that is silently left out of the draft is missed by everybody who trusts the draft.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .filter(UnreadRow::isUnread)
                .map(row -> new Finding(
                        id(),
                        row.words().at(),
                        "no port was found in this row: `%s`"
                                .formatted(row.words().shown()),
                        "add its port to the draft, if it has one"));
    }

    private static boolean isUnread(TableRow row) {
        var reading = row.reading();
        return reading.candidates() == 0
                && reading.portless().isEmpty()
                && reading.open().isEmpty()
                && row.allCells().stream()
                                .filter(cell -> !cell.key().isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }
}
