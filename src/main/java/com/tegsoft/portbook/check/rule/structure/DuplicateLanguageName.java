package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.ibm.icu.lang.UCharacter;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Language;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Two languages have the same name. */
@AutoService(Check.class)
public final class DuplicateLanguageName implements Check {

    @Override
    public String why() {
        return "The menu shows only the names. If two are equal, readers cannot know which is theirs.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "name: Türkçe", "name: English");
    }

    @Override
    public Example good() {
        return Example.edit("site.yaml", "name: Türkçe", "name: Turkish");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var first = new HashMap<String, Language>();
        return content.site().languages().stream()
                .flatMap(language ->
                        Optional.ofNullable(first.putIfAbsent(UCharacter.foldCase(language.name(), true), language))
                                .stream()
                                .map(other -> new Finding(
                                                id(),
                                                content.siteTree()
                                                        .deepest("languages", language.code(), "name")
                                                        .at(),
                                                "`%s` is also the name of `%s`"
                                                        .formatted(language.name(), other.code()),
                                                "write the language's own name for itself")
                                        .with(content.inSite("languages", other.code(), "name"), "the same name")));
    }
}
