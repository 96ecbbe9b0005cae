package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.Set;
import java.util.stream.Stream;

/** A name or a part of a sentence contains a reference. */
@AutoService(Check.class)
public final class ReferenceInName implements Check {

    @Override
    public String why() {
        return "Names are used in headings, menus and sentences, where no number or link can be printed.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "aim: to look at the map", "aim: to look at {service:web}")
                .and("tr/texts.yaml", "aim: haritaya bakmak", "aim: bakmak {service:web}");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    private static final Set<String> PLAIN = Set.of("name", "many", "aim", "server", "label");

    private static boolean isName(String id) {
        return PLAIN.contains(id.substring(id.lastIndexOf('.') + 1)) || id.contains(".machines.");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.all(content)
                .filter(text -> !text.isMessage() && isName(text.id()))
                .filter(text -> text.words().contains("{"))
                .map(text -> new Finding(
                        id(),
                        text.entry().at(),
                        "the name `%s` contains a reference".formatted(text.id()),
                        "write plain text"));
    }
}
