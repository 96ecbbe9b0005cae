package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourcePort;
import java.util.stream.Stream;

/** A row names the port that the connection comes from. */
@AutoService(ImportRule.class)
public final class FixedSourcePort implements ImportRule {

    @Override
    public String why() {
        return "A firewall that also filters the source port blocks the connections if the matrix does not name it.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.reading().sourcePorts().stream()
                        .filter(port -> !port.isEphemeral())
                        .filter(port -> port.fixed().isEmpty() || row.ports().isEmpty()))
                .map(SourcePort::words)
                .map(cell -> new Finding(
                        id(),
                        cell.at(),
                        "the source port `%s` is not in the draft".formatted(cell.shown()),
                        "add `from-port` to the ports of this row"));
    }
}
