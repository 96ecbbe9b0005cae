package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** The transport of a port follows from its protocol only. */
@AutoService(ImportRule.class)
public final class AssumedTransport implements ImportRule {

    @Override
    public String why() {
        return "Most protocols are used on one transport, but a product can differ.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.reading().drafted().stream())
                .filter(port -> port.assumed())
                .map(port -> new Finding(
                        id(),
                        port.mention().words().at(),
                        "`%s` has no transport; the draft has the usual one of its protocol, %s"
                                .formatted(
                                        port.mention().words().shown(),
                                        port.mention().asPorts().get(0)),
                        "confirm it"));
    }
}
