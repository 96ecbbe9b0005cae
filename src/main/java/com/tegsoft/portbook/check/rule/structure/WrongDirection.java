package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.ibm.icu.util.ULocale;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A language has the wrong text direction. */
@AutoService(Check.class)
public final class WrongDirection implements Check {

    @Override
    public String why() {
        return "Arabic laid out from left to right is unreadable, and so is English from right to left.";
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
