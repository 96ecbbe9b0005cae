package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import java.util.stream.Stream;

/** Nothing encrypts a flow, and no reason is given. */
@AutoService(Check.class)
public final class ClearText implements Check {

    @Override
    public String why() {
        return "What is not encrypted can be read and changed on the way. Readers must be told why it is so, "
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
                        "    closed: Nobody sees the map.\n    because: {clear-text: There is a reason.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Haritayı kimse göremez.",
                        "    closed: Haritayı kimse göremez.\n    because: {clear-text: Bir nedeni var.}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Ports.of(content)
                .filter(port -> port.listener().encryption() == Encryption.NONE && !port.answers(Doubt.CLEAR_TEXT))
                .filter(port -> !EncryptionMismatch.isContradicted(port, content))
                .map(port -> new Finding(
                        id(),
                        port.at("encryption"),
                        "nothing encrypts `%s`".formatted(port.listener().port()),
                        "use an encrypted protocol, or add `because: [clear-text]` and the reason as a text"));
    }
}
