package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** The number of a port differs from that of the newest edition by what may be a slip of the finger. */
@AutoService(Check.class)
public final class MistypedPort implements Check {

    @Override
    public String why() {
        return "Two digits that changed places, a digit lost or typed twice look like a move to everybody who reads the "
                + "next edition, and customers open the wrong port. A port that has really moved says so.";
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
                        "    closed: The map grows old.",
                        "    closed: The map grows old.\n    because: {renumbered: The mirror has moved.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Harita eskir.",
                        "    closed: Harita eskir.\n    because: {renumbered: Ayna taşındı.}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Renumbered.unanswered(content).map(row -> new Finding(
                        id(),
                        row.port().at("port"),
                        "`%s` is `%s` of the edition of `%s` with %s"
                                .formatted(
                                        row.port().listener().port(),
                                        row.before().port(),
                                        row.edition().date(),
                                        row.typo()),
                        "write `%s`; if the port has really moved, add `because: [renumbered]` and the reason as a text"
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
