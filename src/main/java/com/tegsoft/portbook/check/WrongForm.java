package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** A list stands where a text belongs, or the other way round. */
@AutoService(Check.class)
public final class WrongForm implements Check {

    @Override
    public String why() {
        return "The form of a value says how it is read; a wrong one loses the fact.";
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
