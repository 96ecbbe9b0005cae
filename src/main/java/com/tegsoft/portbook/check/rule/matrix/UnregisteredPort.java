package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import java.util.stream.Stream;

/** A protocol is not on its registered port, and no reason is given. */
@AutoService(Check.class)
public final class UnregisteredPort implements Check {

    @Override
    public String why() {
        return "A non-standard port is often a typing mistake. If it is intended, readers need to know, or they will "
                + "correct it.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 4434/tcp");
    }

    @Override
    public Example good() {
        return Example.edit(
                        "matrix.yaml",
                        "{port: 443/tcp, protocol: https, encryption: tls}",
                        "{port: 4434/tcp, protocol: https, encryption: tls, because: [unregistered-port]}")
                .and(
                        "en/texts.yaml",
                        "    closed: Nobody sees the map.",
                        "    closed: Nobody sees the map.\n    because: {unregistered-port: Another program uses the "
                                + "registered port.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Haritayı kimse göremez.",
                        "    closed: Haritayı kimse göremez.\n    because: {unregistered-port: Kayıtlı portu başka bir "
                                + "program kullanıyor.}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var mistyped = Renumbered.unanswered(content).toList();
        return ServicePort.of(content)
                .filter(port -> !port.answers(Doubt.UNREGISTERED_PORT))
                .filter(port -> isUnregistered(port) && !SettingDefault.isContradicted(port))
                .filter(port -> mistyped.stream().noneMatch(row -> row.port().equals(port)))
                .map(port -> new Finding(
                        id(),
                        port.at("port"),
                        "`%s` is not a registered port of `%s`"
                                .formatted(
                                        port.listener().port(), port.listener().protocol()),
                        "correct the port, or add `because: [unregistered-port]` and a text with the reason"));
    }

    static boolean isUnregistered(ServicePort port) {
        return !port.listener().port().isUnset()
                && port.protocol()
                        .filter(protocol -> !protocol.registered().isEmpty() && !port.isRegistered())
                        .isPresent();
    }
}
