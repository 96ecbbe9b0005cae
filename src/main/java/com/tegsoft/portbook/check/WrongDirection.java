package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.ibm.icu.util.ULocale;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A language is marked with the wrong direction of its script. */
@AutoService(Check.class)
public final class WrongDirection implements Check {

    @Override
    public String why() {
        return "Arabic written from the left is unreadable, and so is English from the right.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "name: Türkçe, direction: ltr", "name: Türkçe, direction: rtl");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "name: Türkçe", "name: Turkish");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.site().languages().stream()
                .filter(language -> language.rightToLeft() != new ULocale(language.code()).isRightToLeft())
                .map(language -> new Finding(
                        id(),
                        content.siteTree()
                                .deepest("languages", language.code(), "direction")
                                .at(),
                        "`%s` is not written %s"
                                .formatted(
                                        language.code(),
                                        language.rightToLeft() ? "from right to left" : "from left to right"),
                        "correct the direction"));
    }
}
