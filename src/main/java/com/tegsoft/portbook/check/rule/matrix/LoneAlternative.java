package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A port is an alternative, and its service has no other. */
@AutoService(Check.class)
public final class LoneAlternative implements Check {

    private static final String ONE = "{port: 443/tcp, protocol: https, encryption: tls, one-of: usual}";

    @Override
    public String why() {
        return "Readers would be told to choose where there is nothing to choose from. Either the other port is missing, or this "
                + "one is always needed.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "{port: 443/tcp, protocol: https, encryption: tls}", ONE);
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                ONE + "\n      - {port: 8443/tcp, protocol: https, encryption: tls, one-of: other}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().services(service -> service.alternatives().size() == 1).stream()
                .flatMap(service -> ServicePort.of(content, service)
                        .filter(port -> port.listener().oneOf().isPresent())
                        .limit(1)
                        .map(port -> new Finding(
                                id(),
                                port.at("one-of"),
                                "`%s` has no other alternative than `%s`"
                                        .formatted(
                                                service.id(),
                                                service.alternatives().get(0)),
                                "give the port that can be used instead another `one-of`, or delete this one")));
    }
}
