package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The encryption contradicts the protocol. */
@AutoService(Check.class)
public final class EncryptionMismatch implements Check {

    @Override
    public String why() {
        return "Readers use this column to decide whether a flow may cross the internet. HTTPS without TLS, or SIP "
                + "with it, means that one of the two fields is wrong.";
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
        return ServicePort.of(content)
                .flatMap(port -> port
                        .protocol()
                        .filter(protocol -> isContradicted(port))
                        .map(protocol -> new Finding(
                                id(),
                                port.at("encryption"),
                                "`%s` with `%s`: %s is protected by `%s`"
                                        .formatted(
                                                protocol.id(),
                                                EnumNames.of(port.listener().encryption()),
                                                protocol.id(),
                                                EnumNames.of(protocol.encryption())),
                                "write `%s`, or correct the protocol; declare one that is not well known under `protocols`"
                                        .formatted(allowed(protocol))))
                        .stream());
    }

    private static String allowed(Protocol protocol) {
        return protocol.encryptions().stream().map(EnumNames::of).collect(Collectors.joining("` or `"));
    }

    /** Whether a port has another encryption than its protocol has or accepts. */
    static boolean isContradicted(ServicePort port) {
        var encryption = port.listener().encryption();
        return port.protocol().stream()
                .anyMatch(protocol -> !protocol.encryptions().contains(encryption));
    }
}
