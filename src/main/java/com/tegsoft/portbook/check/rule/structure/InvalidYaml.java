package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** The YAML of an item cannot be parsed. */
@AutoService(Check.class)
public final class InvalidYaml implements Check {

    @Override
    public String why() {
        return "What cannot be read cannot be published. The other items of the file are still read, so that one run "
                + "reports every mistake.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor, operator");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
