package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A protocol is declared but no port uses it. */
@AutoService(Check.class)
public final class UnusedProtocol implements Check {

    @Override
    public String why() {
        return "A declared protocol that no port uses is left over, and maintainers wonder which port used to need it.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "port: 7788/tcp, protocol: beacon-sync", "port: 443/tcp, protocol: https");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 7788/tcp", "port: 7700/tcp");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var used =
                ServicePort.of(content).map(port -> port.listener().protocol()).collect(Collectors.toSet());
        var isMisspelt =
                used.stream().anyMatch(id -> content.matrix().protocol(id).isEmpty());
        return isMisspelt ? Stream.empty() : new Declared(content, "protocols").unused(this, used);
    }
}
