package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A setting is declared but changes no port. */
@AutoService(Check.class)
public final class UnusedSetting implements Check {

    @Override
    public String why() {
        return "A setting without a port suggests that a fixed port can be changed.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", ", setting: media-range", "");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "default: 30000-30099", "default: 30000-30199")
                .and("matrix.yaml", "port: 30000-30099/udp", "port: 30000-30199/udp");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var used = ServicePort.of(content)
                .flatMap(
                        port -> Stream.concat(port.listener().setting().stream(), port.listener().decidedBy().stream()))
                .collect(Collectors.toSet());
        return new Declared(content, "settings").unused(this, used);
    }
}
