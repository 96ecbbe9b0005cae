package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A port uses a protocol that is neither known nor declared. */
@AutoService(Check.class)
public final class UnknownProtocol implements Check {

    @Override
    public String why() {
        return "The protocol determines which transport, port and encryption are correct. Nothing can be checked for "
                + "an unknown one.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "protocol: https", "protocol: htps");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 443/udp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var known = new TreeSet<>(new Declared(content, "protocols").ids());
        known.addAll(WellKnownProtocols.names());
        return ServicePort.of(content)
                .filter(port -> !known.contains(port.listener().protocol().value()))
                .filter(port -> !ApiAsProtocol.isApi(port.listener().protocol()))
                .map(port -> new Finding(
                        id(),
                        port.at("protocol"),
                        "unknown protocol `%s`".formatted(port.listener().protocol()),
                        (Suggestion.among(known, port.listener().protocol().value())
                                        + " declare other protocols under `protocols`")
                                .strip()));
    }
}
