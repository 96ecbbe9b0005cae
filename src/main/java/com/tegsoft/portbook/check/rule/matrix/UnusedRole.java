package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role is declared but no service uses it. */
@AutoService(Check.class)
public final class UnusedRole implements Check {

    @Override
    public String why() {
        return "Readers choose their role to see the ports they need. A role without services leaves them with an "
                + "empty page.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  operator: {}", "  operator: {}\n  driver: {}")
                .and(
                        "en/texts.yaml",
                        "text: A person who runs the fleet.}",
                        "text: A person who runs the fleet.}\n  driver: {name: Driver, many: drivers, text: A person "
                                + "who drives a lorry.}")
                .and(
                        "tr/texts.yaml",
                        "text: Filoyu yöneten kişi.}",
                        "text: Filoyu yöneten kişi.}\n  driver: {name: Sürücü, many: sürücüler, text: Kamyon süren "
                                + "kişi.}");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor]");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var used = content.matrix().services().values().stream()
                .flatMap(service -> Stream.concat(service.roles().stream(), service.components().stream()))
                .collect(Collectors.toSet());
        return new Declared(content, "roles").unused(this, used);
    }
}
