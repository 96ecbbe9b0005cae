package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** Words stand where a value belongs. */
@AutoService(Check.class)
public final class ProseInValue implements Check {

    @Override
    public String why() {
        return "Words in a port cell are read by people one way and by programs not at all.";
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
