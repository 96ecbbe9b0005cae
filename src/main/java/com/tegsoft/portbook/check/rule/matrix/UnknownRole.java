package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A service uses a role that is not declared. */
@AutoService(Check.class)
public final class UnknownRole implements Check {

    @Override
    public String why() {
        return "A role stands for a group of sources in a firewall. An undeclared role has no explanation, so "
                + "customers do not know which sources to allow.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor, operater]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: [operator, visitor]");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().services().values().stream().flatMap(service -> new Declared(content, "roles")
                .missing(this, service.roles(), "services", service.id(), "roles"));
    }
}
