package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.yaml.SourceReader;

/** A file is larger than any content can be. */
@AutoService(Check.class)
public final class InputTooLarge implements Check {

    @Override
    public String why() {
        return "A file of that size is not content; reading it would only cost time and memory.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml", "product: Beacon\n", "product: Beacon\n" + "#\n".repeat(SourceReader.MAX_BYTES / 2));
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "product: Beacon\n", "product: Beacon\n" + "#\n".repeat(1000));
    }
}
