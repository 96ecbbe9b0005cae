package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.TableRow;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.stream.Stream;

/** Protocols and ports are in two cells and are paired only by their order. */
@AutoService(ImportRule.class)
public final class PairedByPosition implements ImportRule {

    @Override
    public String why() {
        return "A reader who sorts one of the two lists, or misses an item, pairs every port with the wrong protocol.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .filter(row ->
                        row.ports().size() > 1 && protocols(row) == row.ports().size())
                .filter(row ->
                        row.ports().stream().noneMatch(port -> port.protocol().isPresent()))
                .flatMap(row -> row.cell(SourceColumn.PORT).stream().map(ports -> finding(row, ports)));
    }

    /** How many protocols a row names; a transport is none. */
    private static long protocols(TableRow row) {
        return row.values(SourceColumn.PROTOCOL).stream()
                .filter(value -> PortText.of(value).allTransports().isEmpty())
                .count();
    }

    private Finding finding(TableRow row, SourceSpan ports) {
        var protocols = row.cell(SourceColumn.PROTOCOL).orElse(row.words());
        return new Finding(
                        id(),
                        ports.at(),
                        "`%s` and `%s` are paired by their order only".formatted(protocols.shown(), ports.shown()),
                        "write each port with its protocol, or one row each")
                .with(protocols.at(), "the protocols");
    }
}
