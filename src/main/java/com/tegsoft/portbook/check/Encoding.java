package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** A file is not plain UTF-8 text with line feeds. */
@AutoService(Check.class)
public final class Encoding implements Check {

    @Override
    public String why() {
        return "Byte order marks, carriage returns and other encodings change what tools see, and make every "
                + "line of a comparison differ.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "product: Beacon\n", "product: Beacon\r\n");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }
}
