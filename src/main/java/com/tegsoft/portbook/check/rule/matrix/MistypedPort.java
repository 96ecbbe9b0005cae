package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** The number of a port differs from that of the newest edition by what may be a typing mistake. */
@AutoService(Check.class)
public final class MistypedPort implements Check {

    @Override
    public String why() {
        return "Two swapped digits, or a digit lost or typed twice, look like an intended change in the next edition, "
                + "and customers open the wrong port. A port that has really changed must give the reason.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "port: 7788/tcp", "port: 7878/tcp");
    }

    @Override
    public Example good() {
        return Example.edit(
                        "matrix.yaml",
                        "{port: 7788/tcp, protocol: beacon-sync, encryption: tls}",
                        "{port: 7878/tcp, protocol: beacon-sync, encryption: tls, because: [renumbered]}")
                .and(
                        "en/texts.yaml",
                        "    closed: The map becomes outdated.",
                        "    closed: The map becomes outdated.\n    because: {renumbered: The mirror has a new port.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Harita eskir.",
                        "    closed: Harita eskir.\n    because: {renumbered: Yansının portu değişti.}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Renumbered.unanswered(content).map(row -> new Finding(
                        id(),
                        row.port().at("port"),
                        "`%s` is `%s` of edition `%s` with %s"
                                .formatted(
                                        row.port().listener().port(),
                                        row.before().port(),
                                        row.edition().date(),
                                        row.typo()),
                        "write `%s`; if the port has really changed, add `because: [renumbered]` and a text with the reason"
                                .formatted(row.before().port()))
                .with(
                        row.edition()
                                .root()
                                .whereIs(
                                        "matrix",
                                        "services",
                                        row.port().service().id().value(),
                                        "ports"),
                        "the earlier number"));
    }
}
