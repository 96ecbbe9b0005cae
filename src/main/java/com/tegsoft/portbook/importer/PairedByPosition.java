package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** Protocols and ports are in two cells and are paired only by their order. */
@AutoService(Rule.class)
public final class PairedByPosition implements Rule {

    @Override
    public String why() {
        return "A reader who sorts one of the two lists, or misses an item, pairs every port with the wrong protocol.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .filter(row ->
                        row.values(Column.PROTOCOL).size() > 1 && row.ports().size() > 1)
                .filter(row ->
                        row.ports().stream().noneMatch(port -> port.protocol().isPresent()))
                .flatMap(row -> row.cell(Column.PORT).stream().map(ports -> finding(row, ports)));
    }

    private Finding finding(TableRow row, Span ports) {
        var protocols = row.cell(Column.PROTOCOL).orElse(row.words());
        return new Finding(
                        id(),
                        ports.at(),
                        "`%s` and `%s` are paired by their order only".formatted(protocols.shown(), ports.shown()),
                        "write each port with its protocol, or one row each")
                .with(protocols.at(), "the protocols");
    }
}
