package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A port is outside 1 to 65535. */
@AutoService(Check.class)
public final class PortOutOfRange implements Check {

    @Override
    public String why() {
        return "No such port exists; often a footnote mark or an extra digit has slipped in.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 80921/tcp");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
