package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A value is not one of the known values. */
@AutoService(Check.class)
public final class WrongValue implements Check {

    @Override
    public String why() {
        return "Fixed lists of values make rows comparable and texts translatable.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "requirement: required", "requirement: mandatory");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
