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
        return "The importer drafts ports of TCP and UDP only; any other protocol that a firewall must allow has to be added by a person.";
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
                "add it to `ports` as a port without a number, such as `icmp/echo-request`, `esp` or `ip/112`");
    }
}
