package com.tegsoft.portbook.check.rule.template;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A line of a platform's grammar is no form. */
@AutoService(Check.class)
public final class TemplateGrammar implements Check {

    @Override
    public String why() {
        return "The grammar says what a snippet may contain. A line that is not understood would let nothing through, or too much.";
    }

    @Override
    public Example bad() {
        return Example.edit("templates/snippets/list/grammar.txt", "skip", "skp");
    }

    @Override
    public Example good() {
        return Example.edit("templates/snippets/list/grammar.txt", "skip", "// numbers only\\nskip");
    }
}
