package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A text is empty. */
@AutoService(Check.class)
public final class EmptyText implements Check {

    @Override
    public String why() {
        return "An empty text leaves a gap where readers expect an answer.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: \"\"");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.all(content)
                .filter(TextPlace::isEmpty)
                .map(text -> new Finding(
                        id(), text.entry().at(), "the text `%s` is empty".formatted(text.id()), "write the text"));
    }
}
