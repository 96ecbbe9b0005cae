package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A value is a list instead of a text, or the other way round. */
@AutoService(Check.class)
public final class WrongForm implements Check {

    @Override
    public String why() {
        return "The form of a value decides how it is read; with the wrong form, the fact is lost.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: visitor");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
