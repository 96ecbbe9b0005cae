package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import java.util.stream.Stream;

/** A flow is encrypted only if both sides want it, and no reason is given. */
@AutoService(Check.class)
public final class OptionalEncryption implements Check {

    @Override
    public String why() {
        return "Where encryption is optional, one side that does not ask for it is enough to send everything in clear "
                + "text. Readers must be told when that happens, and how to require encryption.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 25/tcp, protocol: smtp, encryption: optional}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 25/tcp, protocol: smtp, encryption: starttls}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> isOptional(port) && !port.answers(Doubt.OPTIONAL_ENCRYPTION))
                .filter(port -> !EncryptionMismatch.isContradicted(port))
                .map(port -> new Finding(
                        id(),
                        port.at("encryption"),
                        "`%s` is encrypted only if both sides want it"
                                .formatted(port.listener().port()),
                        "write the encryption that the product requires, or add `because: [optional-encryption]` and "
                                + "a text that says when it is not encrypted"));
    }

    static boolean isOptional(ServicePort port) {
        return port.listener().encryption() == Encryption.OPTIONAL;
    }
}
