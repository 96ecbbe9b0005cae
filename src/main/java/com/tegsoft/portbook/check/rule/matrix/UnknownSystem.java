package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A service uses a system that is not declared. */
@AutoService(Check.class)
public final class UnknownSystem implements Check {

    @Override
    public String why() {
        return "A system stands for machines of the customer's own, whose addresses each customer gives. An undeclared one "
                + "has no name, so customers would not know which addresses to enter.";
    }

    @Override
    public Example bad() {
        return UnusedSystem.declared()
                .and("matrix.yaml", "    hosts: [mirror]\n", "    hosts: [mirror]\n    systems: [mail, maill]\n");
    }

    @Override
    public Example good() {
        return UnusedSystem.declared()
                .and("matrix.yaml", "    hosts: [mirror]\n", "    hosts: [mirror]\n    systems: [mail]\n");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().services().values().stream().flatMap(service -> new Declared(content, "systems")
                .missing(this, service.systems(), "services", service.id(), "systems"));
    }
}
