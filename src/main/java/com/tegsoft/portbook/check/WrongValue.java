package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

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
