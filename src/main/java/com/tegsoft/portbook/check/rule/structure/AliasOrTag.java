package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** The file uses a YAML feature that is not allowed in strict YAML. */
@AutoService(Check.class)
public final class AliasOrTag implements Check {

    @Override
    public String why() {
        return "Aliases, anchors, merge keys, tags and several documents let a file mean more than it shows.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "roles: [visitor, operator]", "roles: &everybody [visitor, operator]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
