package com.tegsoft.portbook.check.rule.translation;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** The lock of the translations was edited by hand or merged incorrectly. */
@AutoService(Check.class)
public final class EditedLock implements Check {

    @Override
    public String why() {
        return "The file is generated and rewritten as a whole, so a note in it would be lost; records out of order "
                + "are a sign of a failed merge.";
    }

    @Override
    public Example bad() {
        return Example.edit("translations.lock", "tr:\n", "tr:\n  # checked by the agency\n")
                .unreviewed();
    }

    @Override
    public Example good() {
        return Example.edit("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }
}
