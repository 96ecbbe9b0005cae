package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.stream.Stream;

/** A row opens a protocol that has no ports. */
@AutoService(ImportRule.class)
public final class ProtocolWithoutPorts implements ImportRule {

    @Override
    public String why() {
        return "The matrix says ports of TCP and UDP; what else a firewall must let through is lost unless a person writes it down.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.concat(
                page.rows().stream().flatMap(row -> row.reading().portless().stream()
                        .map(protocol -> finding(protocol, row.words()))),
                page.portItems().stream()
                        .flatMap(item -> item.portless().stream().map(protocol -> finding(protocol, item.words()))));
    }

    private Finding finding(SourceSpan protocol, SourceSpan row) {
        return new Finding(
                id(),
                protocol.at(),
                "`%s` is not in the draft: it has no ports (`%s`)".formatted(protocol.shown(), row.shown()),
                "write it in a page of the content: a matrix has TCP and UDP ports only");
    }
}
