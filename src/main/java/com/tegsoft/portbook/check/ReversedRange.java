package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** A range does not rise. */
@AutoService(Check.class)
public final class ReversedRange implements Check {

    @Override
    public String why() {
        return "Firewalls refuse such a range, or open something else than it says.";
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
