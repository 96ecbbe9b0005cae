package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Language;
import java.util.stream.Stream;

/** The source language is not among the languages, or is not complete. */
@AutoService(Check.class)
public final class UnknownLanguage implements Check {

    @Override
    public String why() {
        return "All other languages are compared with the source language, so it must be complete.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "source-language: en", "source-language: fr");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "name: Türkçe", "name: Turkish");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var site = content.site();
        if (site.language(site.source()).filter(Language::complete).isPresent()
                || site.languages().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                id(),
                content.siteTree().deepest("source-language").at(),
                "the source language `%s` is not a complete language of the site".formatted(site.source()),
                "use one of "
                        + site.languages().stream()
                                .filter(Language::complete)
                                .map(Language::code)
                                .toList()));
    }
}
