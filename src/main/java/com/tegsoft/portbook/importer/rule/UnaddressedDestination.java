package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.HostMention;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.matrix.Direction;
import java.util.Set;
import java.util.stream.Stream;

/** A row says where connections go to, but gives no address of it. */
@AutoService(ImportRule.class)
public final class UnaddressedDestination implements ImportRule {

    @Override
    public String why() {
        return "A firewall entry needs the addresses of the machines that the product connects to.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .filter(row -> row.directions().equals(Set.of(Direction.OUTBOUND))
                        && !row.ports().isEmpty())
                .flatMap(row -> row.endpoints().to().stream())
                .filter(end -> HostMention.in(end).stream().noneMatch(HostMention::hasAddresses))
                .map(
                        end -> new Finding(
                                id(),
                                end.at(),
                                "`%s` has no name with addresses, so the draft has no host for it"
                                        .formatted(end.shown()),
                                "add a host with its addresses; if it is a machine of the customer, declare it under `systems`"));
    }
}
