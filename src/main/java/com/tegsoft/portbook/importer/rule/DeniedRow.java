package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A row of rules says that its ports stay closed. */
@AutoService(ImportRule.class)
public final class DeniedRow implements ImportRule {

    @Override
    public String why() {
        return "A matrix says what to open; a draft that opens what the page closes is a hole in every firewall.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.denied().stream()
                .filter(row -> row.reading().candidates() > 0)
                .map(row -> new Finding(
                        id(),
                        row.words().at(),
                        "the row closes its ports, so it is not in the draft: `%s`"
                                .formatted(row.words().shown()),
                        "leave it out, or correct the page if the ports have to be open"));
    }
}
