package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Transport;
import java.util.stream.Stream;

/** A flow is not encrypted, and no reason is given. */
@AutoService(Check.class)
public final class ClearText implements Check {

    @Override
    public String why() {
        return "Unencrypted traffic can be read and changed in transit. Readers must be told why it is unencrypted, "
                + "and what to do about it.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 80/tcp, protocol: http, encryption: none}");
    }

    @Override
    public Example good() {
        return Example.edit(
                        "matrix.yaml",
                        "{port: 443/tcp, protocol: https, encryption: tls}",
                        "{port: 80/tcp, protocol: http, encryption: none, because: [clear-text]}")
                .and(
                        "en/texts.yaml",
                        "    closed: Nobody sees the map.",
                        "    closed: Nobody sees the map.\n    because: {clear-text: Old devices cannot use TLS.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Haritayı kimse göremez.",
                        "    closed: Haritayı kimse göremez.\n    because: {clear-text: Eski cihazlar TLS "
                                + "kullanamaz.}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> isClear(port) && !port.answers(Doubt.CLEAR_TEXT))
                .filter(port -> !EncryptionMismatch.isContradicted(port))
                .map(port -> new Finding(
                        id(),
                        port.at("encryption"),
                        "`%s` is not encrypted".formatted(port.listener().port()),
                        "use an encrypted protocol, or add `because: [clear-text]` and a text with the reason"));
    }

    /** Whether it carries content that is not encrypted; messages of ICMP have no content to protect. */
    static boolean isClear(ServicePort port) {
        var transport = port.listener().port().transport();
        return port.listener().encryption() == Encryption.NONE
                && transport != Transport.ICMP
                && transport != Transport.ICMPV6;
    }
}
