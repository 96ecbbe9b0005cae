package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A row is about connections between machines of one kind. */
@AutoService(ImportRule.class)
public final class PeerConnection implements ImportRule {

    @Override
    public String why() {
        return "A port that each machine opens to each other one needs an entry in both directions.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .filter(row -> row.endpoints().arePeers() && row.reading().candidates() > 0)
                .flatMap(row -> row.endpoints().to().stream()
                        .map(machine -> new Finding(
                                id(),
                                machine.at(),
                                "`%s` connects to its own kind; the draft has the accepting side only"
                                        .formatted(machine.shown()),
                                "declare the machines as a component and name it in `components` and in `roles`; "
                                        + "without components, add an outbound service with the same ports")));
    }
}
