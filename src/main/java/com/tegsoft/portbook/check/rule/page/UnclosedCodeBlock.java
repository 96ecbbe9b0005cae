package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A code block of a page is not closed. */
@AutoService(Check.class)
public final class UnclosedCodeBlock implements Check {

    private static final String SENTENCE = "A dot is a lorry; {ports:web} shows it.";

    @Override
    public String why() {
        return "The rest of the page would be printed as code.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n```\nlook at the map");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n```\nlook at the map\n```");
    }
}
