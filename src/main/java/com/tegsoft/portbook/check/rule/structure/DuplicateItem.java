package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A list contains an item twice. */
@AutoService(Check.class)
public final class DuplicateItem implements Check {

    @Override
    public String why() {
        return "One of the two was probably meant to be something else.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor, operator, visitor]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
