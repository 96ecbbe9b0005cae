package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;

/** The address where readers ask cannot be followed. */
@AutoService(Check.class)
public final class BadAddress implements Check {

    @Override
    public String why() {
        return "It stands on every page. A reader who needs help and gets an error has nobody to tell.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "https://www.example.com/", "https://wwwexample/");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "https://www.example.com/", "mailto:help@example.com");
    }
}
