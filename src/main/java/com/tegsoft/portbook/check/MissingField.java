package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** A field that must be there is missing. */
@AutoService(Check.class)
public final class MissingField implements Check {

    @Override
    public String why() {
        return "Every row answers the same questions; a gap would have to be guessed.";
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
