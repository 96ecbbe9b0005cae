package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A file of the content is missing. */
@AutoService(Check.class)
public final class MissingFile implements Check {

    @Override
    public String why() {
        return "Every content folder has a matrix, facts about the site, and for each language its texts and "
                + "pages.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "pages: [help]", "pages: [help, legend]");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "name: Türkçe", "name: Turkish");
    }
}
