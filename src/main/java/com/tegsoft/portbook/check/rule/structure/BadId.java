package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** An id does not have the form of an id. */
@AutoService(Check.class)
public final class BadId implements Check {

    @Override
    public String why() {
        return "Ids are used in URLs, file names and firewall objects. Lower-case letters, digits and hyphens work in "
                + "all of them.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor, Operator]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
