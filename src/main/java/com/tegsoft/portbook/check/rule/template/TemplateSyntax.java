package com.tegsoft.portbook.check.rule.template;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A template cannot be parsed. */
@AutoService(Check.class)
public final class TemplateSyntax implements Check {

    @Override
    public String why() {
        return "A directive that is not closed or does not exist makes the whole template unreadable, and every page that uses it.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "templates/pages/service.ftlh",
                "<h1>${service.name}</h1>",
                "<#if service.name?has_content><h1>${service.name}</h1>");
    }

    @Override
    public Example good() {
        return Example.edit(
                "templates/pages/service.ftlh",
                "<h1>${service.name}</h1>",
                "<#if service.name?has_content><h1>${service.name}</h1></#if>");
    }
}
