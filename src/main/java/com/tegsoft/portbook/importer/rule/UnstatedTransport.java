package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A port has no transport. */
@AutoService(ImportRule.class)
public final class UnstatedTransport implements ImportRule {

    @Override
    public String why() {
        return "A firewall entry needs TCP or UDP; guessing opens the wrong one.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.concat(
                        page.rows().stream().flatMap(row -> row.reading().unstated().stream()),
                        page.portItems().stream().flatMap(item -> item.unstated().stream()))
                .map(port -> new Finding(
                        id(),
                        port.words().at(),
                        "`%s` has no transport, so it is not in the draft"
                                .formatted(port.words().shown()),
                        "find out whether it is TCP or UDP, and add it"));
    }
}
