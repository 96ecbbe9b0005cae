package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.ibm.icu.lang.UCharacter;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Two things have the same name in one language. */
@AutoService(Check.class)
public final class NameClash implements Check {

    @Override
    public String why() {
        return "Readers who see a name twice do not know whether it means the same thing. Names in tables must "
                + "distinguish services, purposes and roles.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "    name: Map\n", "    name: Browsing\n");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.texts().values().stream().flatMap(texts -> {
            var seen = new HashMap<String, TextPlace>();
            return TextPlace.of(texts)
                    .filter(text -> text.isNameInTables() && !text.isEmpty())
                    .flatMap(text -> {
                        var first = seen.putIfAbsent(UCharacter.foldCase(text.words(), true), text);
                        return Optional.ofNullable(first).stream().map(other -> new Finding(
                                        id(),
                                        text.entry().at(),
                                        "`%s` is also the name of `%s`".formatted(text.words(), other.id()),
                                        "give one of them another name")
                                .with(other.entry().at(), "the other name"));
                    });
        });
    }
}
