package com.tegsoft.portbook.check.rule.template;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A file in the templates folder is not what its place asks for. */
@AutoService(Check.class)
public final class TemplateFolder implements Check {

    @Override
    public String why() {
        return "A platform without its grammar could not be read back, a template of a misspelt name would be forgotten, and a link out of the folder could publish any file of the machine that builds.";
    }

    @Override
    public Example bad() {
        return Example.edit("templates/snippets/list/verified.txt", "not-machine-verified", "never");
    }

    @Override
    public Example good() {
        return Example.edit("templates/snippets/list/verified.txt", "not-machine-verified", "parser-checked");
    }
}
