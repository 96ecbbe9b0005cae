package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** A paragraph, item, cell, heading or link of a page has no words. */
@AutoService(Check.class)
public final class EmptyElement implements Check {

    private static final String SENTENCE = "A dot is a lorry; {ports:web} shows it.";

    @Override
    public String why() {
        return "It is a gap on the screen and on paper, and a screen reader stops at it without a word.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n&nbsp;");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n> Look at the map.");
    }
}
