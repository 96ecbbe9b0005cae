package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.source.Words;
import java.util.stream.Stream;

/** The encryption contradicts the protocol. */
@AutoService(Check.class)
public final class EncryptionMismatch implements Check {

    @Override
    public String why() {
        return "Readers decide by this column whether a flow may cross the internet. HTTPS without TLS, or "
                + "SIP with it, is a slip in one of the two fields.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 443/tcp, protocol: https, encryption: built-in}");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 443/udp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Ports.of(content)
                .flatMap(port -> port
                        .protocol(content)
                        .filter(protocol ->
                                protocol.encryption() != port.listener().encryption())
                        .map(protocol -> new Finding(
                                id(),
                                port.at("encryption"),
                                "`%s` with `%s`: %s is protected by `%s`"
                                        .formatted(
                                                protocol.id(),
                                                Words.of(port.listener().encryption()),
                                                protocol.id(),
                                                Words.of(protocol.encryption())),
                                "write `%s`, or name the protocol that is really spoken"
                                        .formatted(Words.of(protocol.encryption()))))
                        .stream());
    }
}
