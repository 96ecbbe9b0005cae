package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A file contains an invisible character. */
@AutoService(Check.class)
public final class InvisibleCharacter implements Check {

    @Override
    public String why() {
        return "Invisible and direction-changing characters can make a line mean something other than what it shows "
                + "(CVE-2021-42574).";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking\u200b at the map.");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }
}
