package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** The notice period is not a sensible number of days. */
@AutoService(Check.class)
public final class BadNoticeDays implements Check {

    @Override
    public String why() {
        return "Customers are promised this many days before a port closes. Zero, or several years, is a mistake.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "pages: [help]", "notice-days: \"0\"\npages: [help]");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "pages: [help]", "notice-days: \"30\"\npages: [help]");
    }
}
