package com.tegsoft.portbook.check.rule.template;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A template's header says something that is not understood. */
@AutoService(Check.class)
public final class TemplateHeader implements Check {

    @Override
    public String why() {
        return "The header says what a page is rendered for and where it goes, or what a platform can express. A word that is not understood would be ignored, and the site would be another than the one that was meant.";
    }

    @Override
    public Example bad() {
        return Example.edit("templates/pages/service.ftlh", "language,service", "langauge,service");
    }

    @Override
    public Example good() {
        return Example.edit("templates/pages/service.ftlh", "language,service", "service,language");
    }
}
