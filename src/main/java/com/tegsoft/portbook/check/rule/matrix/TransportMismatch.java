package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A protocol is listed with a transport that it does not use. */
@AutoService(Check.class)
public final class TransportMismatch implements Check {

    @Override
    public String why() {
        return "A firewall entry for the wrong transport opens a port that nobody uses and leaves the needed "
                + "one closed.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "port: 5061/tcp", "port: 5061/udp");
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
                        .filter(protocol -> !protocol.transports()
                                .contains(port.listener().port().transport()))
                        .map(protocol -> new Finding(
                                id(),
                                port.at("port"),
                                "`%s` does not run on %s"
                                        .formatted(
                                                protocol.id(),
                                                port.listener().port().transport()),
                                "write a transport that it uses: "
                                        + protocol.transports().stream()
                                                .sorted()
                                                .map(EnumNames::of)
                                                .collect(Collectors.joining(" or "))
                                        + "; declare a protocol of your own under `protocols`"))
                        .stream());
    }
}
