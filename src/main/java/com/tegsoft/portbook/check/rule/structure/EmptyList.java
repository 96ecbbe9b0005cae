package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A list has too few items. */
@AutoService(Check.class)
public final class EmptyList implements Check {

    @Override
    public String why() {
        return "A service without a role, purpose or port cannot be published.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: []");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
