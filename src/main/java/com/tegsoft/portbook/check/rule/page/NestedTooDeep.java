package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** Lists and quotations of a page are nested too deep. */
@AutoService(Check.class)
public final class NestedTooDeep implements Check {

    private static final String SENTENCE = "A dot is a lorry; {ports:web} shows it.";

    @Override
    public String why() {
        return "Each level takes space from the line: none would be left on a phone or on paper.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n>>>>>>>>> Look at the map.");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n>>> Look at the map.");
    }
}
