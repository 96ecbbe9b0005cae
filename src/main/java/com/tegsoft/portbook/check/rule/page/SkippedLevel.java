package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A page skips a level of headings. */
@AutoService(Check.class)
public final class SkippedLevel implements Check {

    private static final String SENTENCE = "A dot is a lorry; {ports:web} shows it.";

    @Override
    public String why() {
        return "Readers who jump from heading to heading would think that a part of the page is missing.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n#### Colours {#colours}\n\nRed.")
                .and(
                        "tr/pages/help.md",
                        "## Açıklama {#legend}",
                        "## Açıklama {#legend}\n\nDaha.\n\n### Renkler {#colours}");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", SENTENCE, SENTENCE + "\n\n### Colours {#colours}")
                .and(
                        "tr/pages/help.md",
                        "## Açıklama {#legend}",
                        "## Açıklama {#legend}\n\nDaha.\n\n### Renkler {#colours}");
    }
}
