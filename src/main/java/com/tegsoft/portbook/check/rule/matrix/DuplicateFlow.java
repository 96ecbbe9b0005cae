package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** The same flow is listed in two places. */
@AutoService(Check.class)
public final class DuplicateFlow implements Check {

    @Override
    public String why() {
        return "A firewall needs a flow once. If two rows list it, customers open it twice and later close only one.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 5061/tcp",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 5061/tcp");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 5061/tcp",
                "      - {port: 8443/tcp, protocol: https, encryption: tls}\n      - {port: 5061/tcp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return PortPair.overlapping(content)
                .filter(pair -> pair.one()
                        .listener()
                        .port()
                        .equals(pair.other().listener().port()))
                .map(pair -> new Finding(
                                id(),
                                pair.other().at("port"),
                                "`%s` is listed twice for %s"
                                        .formatted(pair.one().listener().port(), pair.commonPeers()),
                                help(pair))
                        .with(pair.one().at("port"), "first here"));
    }

    /** Ports that customers set are different ports, but have the same link until then. */
    private static String help(PortPair pair) {
        return pair.one().listener().setting().equals(pair.other().listener().setting())
                        || !pair.one().listener().port().isUnset()
                ? "keep it in one service, and give that one the purposes and roles of both"
                : "put one of them in a service of its own, because ports without a number have one link in a service";
    }
}
