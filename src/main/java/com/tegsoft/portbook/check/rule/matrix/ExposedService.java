package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Protocol;
import java.util.stream.Stream;

/** A command line or a database is open to any source. */
@AutoService(Check.class)
public final class ExposedService implements Check {

    @Override
    public String why() {
        return "A shell or a database that the whole internet can reach is found by scanners within hours. Readers "
                + "must be told why it is open, and what protects it.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 22/tcp, protocol: ssh, encryption: built-in}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 5061/tcp",
                "      - {port: 22/tcp, protocol: ssh, encryption: built-in}\n      - {port: 5061/tcp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> isExposed(port) && !port.answers(Doubt.EXPOSED))
                .map(port -> new Finding(
                        id(),
                        port.at("protocol"),
                        "`%s` on `%s` is open to any source"
                                .formatted(
                                        port.listener().protocol(),
                                        port.listener().port()),
                        "set its `source` to `restricted`, or add `because: [exposed]` and a text "
                                + "with the reason"));
    }

    static boolean isExposed(ServicePort port) {
        return port.service()
                        .exposure(port.listener())
                        .filter(Exposure.ANY::equals)
                        .isPresent()
                && port.protocol()
                        .filter(protocol -> protocol.kind() != Protocol.Kind.GENERAL)
                        .isPresent();
    }
}
