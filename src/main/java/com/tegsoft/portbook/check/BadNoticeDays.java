package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** The days of notice are no number of days. */
@AutoService(Check.class)
public final class BadNoticeDays implements Check {

    @Override
    public String why() {
        return "Customers are promised these days before a port closes. None at all, or years, is a slip or no promise.";
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
