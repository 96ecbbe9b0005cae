package com.tegsoft.portbook.check.rule.template;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A template asks for something that has no value. */
@AutoService(Check.class)
public final class TemplateVariable implements Check {

    @Override
    public String why() {
        return "A misspelt name would leave a gap in every page. What may be absent is asked for with ?? or has another value after !.";
    }

    @Override
    public Example bad() {
        return Example.edit("templates/pages/service.ftlh", "${service.name}", "${service.nmae}");
    }

    @Override
    public Example good() {
        return Example.edit("templates/pages/service.ftlh", "${service.name}", "${service.nickname!service.name}");
    }
}
