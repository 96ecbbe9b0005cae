package com.tegsoft.portbook.check.rule.template;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** Two pages have one path. */
@AutoService(Check.class)
public final class PathClash implements Check {

    @Override
    public String why() {
        return "One page would take the place of the other, and nobody could tell which is published.";
    }

    @Override
    public Example bad() {
        return Example.edit("templates/pages/home.ftlh", "{language}/index.html", "{language}/ports/web/index.html");
    }

    @Override
    public Example good() {
        return Example.edit("templates/pages/home.ftlh", "{language}/index.html", "{language}/start/index.html");
    }
}
