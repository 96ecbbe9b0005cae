package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A source port is given for a protocol that has no ports. */
@AutoService(Check.class)
public final class SourcePortOfNone implements Check {

    @Override
    public String why() {
        return "Only TCP, UDP and SCTP have ports. A source port elsewhere belongs to another row.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: icmp/echo-request, protocol: ping, encryption: none, from-port: 5060}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https",
                "{port: 443/tcp, from-port: 49152-53247, protocol: https");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> port.listener().fromPort().isPresent()
                        && !port.listener().port().transport().hasPorts())
                .map(port -> new Finding(
                        id(),
                        port.at("from-port"),
                        "`%s` has no source port".formatted(port.listener().port()),
                        "delete `from-port`, or write it at the port that it belongs to"));
    }
}
