package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A table does not say who opens the connections. */
@AutoService(ImportRule.class)
public final class AssumedDirection implements ImportRule {

    @Override
    public String why() {
        return "An entry in the wrong direction opens what should be closed, and keeps closed what is needed.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream().flatMap(table -> table.rows().stream()
                .filter(row -> row.directions().isEmpty() && !row.endpoints().areNamed() && !row.local())
                .filter(row -> row.reading().drafted().stream()
                        .anyMatch(port -> port.direction().isEmpty()))
                .limit(1)
                .map(row -> new Finding(
                        id(),
                        row.words().at(),
                        "the page does not say whether connections come in or go out; the draft has them as inbound",
                        "change `direction` in the draft where the product opens the connection")));
    }
}
