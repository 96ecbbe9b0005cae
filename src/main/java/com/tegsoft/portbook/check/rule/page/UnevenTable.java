package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A table of a page has rows of different lengths, no rows or too many columns. */
@AutoService(Check.class)
public final class UnevenTable implements Check {

    private static final String SENTENCE = "A dot is a lorry; {ports:web} shows it.";

    @Override
    public String why() {
        return "Cells would be under the wrong heading, and a screen reader would read them out with it.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n| a | b |\n| --- | --- |\n| one |");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n| a | b |\n| --- | --- |\n| one | – |");
    }
}
