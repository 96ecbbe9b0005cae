package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Id;
import java.util.Set;
import java.util.stream.Stream;

/** A programming interface is given instead of a protocol. */
@AutoService(Check.class)
public final class ApiAsProtocol implements Check {

    @Override
    public String why() {
        return "A firewall sees protocols, not programming interfaces. JDBC, for example, says nothing about what is "
                + "sent over the network.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "protocol: https", "protocol: rest");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 443/udp");
    }

    private static final Set<String> APIS =
            Set.of("jdbc", "odbc", "jpa", "ado-net", "oledb", "rest", "soap", "graphql", "sql", "api", "json", "xml");

    static boolean isApi(Id protocol) {
        return APIS.contains(protocol.value());
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> isApi(port.listener().protocol()))
                .map(port -> new Finding(
                        id(),
                        port.at("protocol"),
                        "`%s` is a programming interface, not a protocol"
                                .formatted(port.listener().protocol()),
                        "use the protocol that is sent over the network, such as https or postgresql"));
    }
}
