package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A file still contains the markers of a merge conflict. */
@AutoService(Check.class)
public final class MergeConflict implements Check {

    @Override
    public String why() {
        return "Git leaves both versions in the file, between marker lines. In a text or a page they would be "
                + "published, and elsewhere it is unclear which version is meant.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "product: Beacon\n",
                "<<<<<<< HEAD\nproduct: Beacon\n=======\nproduct: Lantern\n>>>>>>> rename\n");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", "# Help\n", "Help\n=======\n");
    }
}
