package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** The first port of a range is not lower than its last. */
@AutoService(Check.class)
public final class ReversedRange implements Check {

    @Override
    public String why() {
        return "Firewalls reject such a range, or open other ports than intended.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "default: 30000-30099", "default: 30099-30000");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
