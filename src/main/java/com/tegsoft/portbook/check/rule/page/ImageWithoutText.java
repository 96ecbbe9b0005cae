package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A page contains an image. */
@AutoService(Check.class)
public final class ImageWithoutText implements Check {

    @Override
    public String why() {
        return "Images of ports cannot be translated, searched or checked. The network diagrams are drawn from the "
                + "matrix.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "en/pages/help.md",
                "A dot is a lorry; {ports:web} shows it.",
                "A dot is a lorry; {ports:web} shows it.\n\n![](https://www.example.com/map.png)");
    }

    @Override
    public Example good() {
        return Example.edit(
                "en/pages/help.md",
                "A dot is a lorry; {ports:web} shows it.",
                "A dot is a lorry.\n\n{ports:web} shows it.");
    }
}
