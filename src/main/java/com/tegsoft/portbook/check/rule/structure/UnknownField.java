package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A field is not known here. */
@AutoService(Check.class)
public final class UnknownField implements Check {

    @Override
    public String why() {
        return "The fact in a misspelt field is not published.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    source: any\n", "    source: any\n    colour: red\n");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
