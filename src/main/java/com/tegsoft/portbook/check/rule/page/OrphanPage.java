package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A page is in the folder but not in the menu. */
@AutoService(Check.class)
public final class OrphanPage implements Check {

    @Override
    public String why() {
        return "A page that no menu links to is not maintained, yet search engines still find it.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "pages: [help]", "pages: []");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "name: Türkçe", "name: Turkish");
    }
}
