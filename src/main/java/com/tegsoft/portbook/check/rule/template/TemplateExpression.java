package com.tegsoft.portbook.check.rule.template;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** An expression in a template cannot be evaluated. */
@AutoService(Check.class)
public final class TemplateExpression implements Check {

    @Override
    public String why() {
        return "A list that is printed like a word, a method that refuses its argument, or a class that no template may reach stops the page. Templates use what they are given and nothing else of the machine that builds.";
    }

    @Override
    public Example bad() {
        return Example.edit("templates/pages/service.ftlh", "${service.name}", "${page.alternates}");
    }

    @Override
    public Example good() {
        return Example.edit("templates/pages/service.ftlh", "${service.name}", "${page.alternates?size}");
    }
}
