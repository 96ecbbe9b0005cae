package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A value contains prose. */
@AutoService(Check.class)
public final class ProseInValue implements Check {

    @Override
    public String why() {
        return "Words in a port cell can be read by people but not by programs.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: \"443/tcp or as configured\"");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
