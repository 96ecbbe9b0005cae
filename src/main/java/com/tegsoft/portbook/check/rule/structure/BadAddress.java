package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** The support link is not a usable URL. */
@AutoService(Check.class)
public final class BadAddress implements Check {

    @Override
    public String why() {
        return "The link is on every page. A reader who needs help and gets an error cannot report it.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "https://www.example.com/", "https://wwwexample/");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "https://www.example.com/", "mailto:help@example.com");
    }
}
