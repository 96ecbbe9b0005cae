package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortlessMention;
import java.util.stream.Stream;

/** A row opens a protocol without ports, and leaves open what of it. */
@AutoService(ImportRule.class)
public final class ProtocolWithoutPorts implements ImportRule {

    @Override
    public String why() {
        return "A firewall opens ICMP by types of messages, and other protocols by their numbers: what the page does not say "
                + "must be found out, or too much is opened, or nothing.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.concat(
                page.rows().stream().flatMap(row -> row.reading().portless().stream()
                        .flatMap(protocol -> find(protocol, row.words()))),
                page.portItems().stream()
                        .flatMap(item -> item.portless().stream().flatMap(protocol -> find(protocol, item.words()))));
    }

    private Stream<Finding> find(PortlessMention protocol, SourceSpan row) {
        var words = protocol.words();
        if (protocol.ports().isEmpty()) {
            return Stream.of(new Finding(
                    id(),
                    words.at(),
                    "`%s` is not in the draft: a firewall cannot open that alone (`%s`)"
                            .formatted(words.shown(), row.shown()),
                    "find out the ports, or the protocol that follows it, and add them"));
        }
        return protocol.assumed()
                ? Stream.of(new Finding(
                        id(),
                        words.at(),
                        "`%s` names no type of messages; the draft has echo requests (`%s`)"
                                .formatted(words.shown(), row.shown()),
                        "find out the types that are needed, like `icmp/echo-request`"))
                : Stream.empty();
    }
}
