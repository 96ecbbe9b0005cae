package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A mapping contains a key twice. */
@AutoService(Check.class)
public final class DuplicateKey implements Check {

    @Override
    public String why() {
        return "Most YAML parsers silently keep the last value, so the other one is lost.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    source: any\n", "    source: any\n    source: restricted\n");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
