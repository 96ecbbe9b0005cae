package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.matrix.Direction;
import java.util.Set;
import java.util.stream.Stream;

/** A row goes out to everywhere, or to what is no machine. */
@AutoService(ImportRule.class)
public final class UnaddressedDestination implements ImportRule {

    @Override
    public String why() {
        return "A firewall entry needs the addresses of the machines that the product connects to.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .filter(row -> row.directions().equals(Set.of(Direction.OUTBOUND)))
                .filter(row ->
                        !row.ports().isEmpty() || !row.reading().portless().isEmpty())
                .flatMap(row -> row.endpoints().openDestination().stream())
                .map(
                        end -> new Finding(
                                id(),
                                end.at(),
                                "`%s` names no machine, so the draft does not say where the row connects to"
                                        .formatted(end.shown()),
                                "add a host with its names or addresses; if it is a machine of the customer, declare it under `systems`"));
    }
}
