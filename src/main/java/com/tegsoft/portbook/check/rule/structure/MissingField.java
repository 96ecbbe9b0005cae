package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A required field is missing. */
@AutoService(Check.class)
public final class MissingField implements Check {

    @Override
    public String why() {
        return "Every row answers the same questions; readers would have to guess what is missing.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    requirement: required\n", "");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
