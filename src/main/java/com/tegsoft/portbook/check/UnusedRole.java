package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role is declared but no service names it. */
@AutoService(Check.class)
public final class UnusedRole implements Check {

    @Override
    public String why() {
        return "Readers choose their role to learn what concerns them. A role that uses nothing leaves them "
                + "with an empty page.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  operator: {}", "  operator: {}\n  driver: {}")
                .and(
                        "en/texts.yaml",
                        "text: Somebody who runs the fleet.}",
                        "text: Somebody who runs the fleet.}\n  driver: {name: Driver, many: drivers, text: Somebody else.}")
                .and(
                        "tr/texts.yaml",
                        "text: Filoyu yöneten kişi.}",
                        "text: Filoyu yöneten kişi.}\n  driver: {name: Sürücü, many: sürücülar, text: Başka biri.}");
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
                .flatMap(service -> service.roles().stream())
                .collect(Collectors.toSet());
        return new Declared(content, "roles").unused(this, used);
    }
}
