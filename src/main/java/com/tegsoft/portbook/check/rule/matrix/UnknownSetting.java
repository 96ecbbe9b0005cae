package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Formula;
import java.util.List;
import java.util.stream.Stream;

/** A port uses a setting, or a setting is computed from one, that is not declared. */
@AutoService(Check.class)
public final class UnknownSetting implements Check {

    @Override
    public String why() {
        return "Readers are told which server setting changes a port. An undeclared setting has no name and no "
                + "default.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "{port: 5061/tcp, protocol: sips, encryption: tls}",
                "{port: 5061/tcp, protocol: sips, encryption: tls, setting: sip-prt}");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "default: 30000-30099", "default: 30000-30199")
                .and("matrix.yaml", "port: 30000-30099/udp", "port: 30000-30199/udp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var settings = new Declared(content, "settings");
        var ports = ServicePort.of(content)
                .flatMap(port -> settings.missing(
                        this, port.listener().setting().stream().toList(), port.path("setting")));
        var computed = content.matrix().settings().values().stream().flatMap(setting -> setting.formula().stream()
                .flatMap(formula -> Stream.concat(
                        settings.missing(this, List.of(formula.from()), "settings", setting.id(), "from"),
                        settings.missing(
                                this,
                                formula.count().flatMap(Formula.Count::of).stream()
                                        .toList(),
                                "settings",
                                setting.id(),
                                "count"))));
        return Stream.concat(ports, computed);
    }
}
