package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** The lock of the translations is not as it was written. */
@AutoService(Check.class)
public final class EditedLock implements Check {

    @Override
    public String why() {
        return "The file is generated and written again as a whole, so a note in it would be lost, and records out of "
                + "order tell of a merge that went wrong.";
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
