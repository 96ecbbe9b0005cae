package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.HostMention;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.port.PortMention;
import java.util.stream.Stream;

/** Ports and hosts are in two lists, and the page does not say which port belongs to which host. */
@AutoService(ImportRule.class)
public final class UnpairedLists implements ImportRule {

    @Override
    public String why() {
        return "Opening every port to every host opens too much; guessing opens the wrong ones.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.sections().stream().flatMap(section -> {
            var ports = section.portItems().stream()
                    .flatMap(item -> PortMention.in(item).stream())
                    .toList();
            var hosts = section.hosts();
            var addresses =
                    hosts.stream().mapToInt(host -> host.addresses().size()).sum();
            return ports.size() < 2
                            || hosts.size() < 2
                            || section.portItems().stream().anyMatch(item -> item.has(HostMention.NAME))
                    ? Stream.empty()
                    : Stream.of(new Finding(
                                    id(),
                                    hosts.get(0).name().at(),
                                    "%s ports and %s addresses: the page does not say which port belongs to which host"
                                            .formatted(ports.size(), addresses),
                                    "write one row for each port and its hosts")
                            .with(ports.get(0).words().at(), "the ports"));
        });
    }
}
