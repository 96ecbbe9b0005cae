package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A page has markup that is not supported. */
@AutoService(Check.class)
public final class UnsupportedMarkdown implements Check {

    private static final String SENTENCE = "A dot is a lorry; {ports:web} shows it.";

    @Override
    public String why() {
        return "Readers would see the markup characters, or the content would be missing on paper.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n- [ ] Look at the map.");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n- Look at the map.");
    }
}
