package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A file is not plain UTF-8 text, or has line ends other than LF or CRLF. */
@AutoService(Check.class)
public final class Encoding implements Check {

    @Override
    public String why() {
        return "Byte order marks, lone carriage returns and other encodings change what tools see, and make every "
                + "line of a comparison differ. CRLF is read as LF.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "product: Beacon\n", "product: Bea\rcon\n");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "product: Beacon\n", "product: Beacon\r\n");
    }
}
