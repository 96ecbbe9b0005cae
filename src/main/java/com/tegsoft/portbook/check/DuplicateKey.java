package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** A key stands twice in a mapping. */
@AutoService(Check.class)
public final class DuplicateKey implements Check {

    @Override
    public String why() {
        return "Most readers of YAML silently keep the last one. Whichever was meant, half of the readers "
                + "get the other.";
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
