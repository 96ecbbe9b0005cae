package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.source.Suggestion;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Nothing asks for a text. */
@AutoService(Check.class)
public final class LeftOverText implements Check {

    @Override
    public String why() {
        return "A text that no page prints is a misspelt id or a leftover, and somebody will translate it "
                + "for nothing.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "en/texts.yaml",
                "    closed: The map grows old.",
                "    closed: The map grows old.\n    closd: The map grows old.");
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
        var asked = new TreeSet<>(content.textIds().required());
        asked.addAll(content.textIds().optional());
        return TextPlace.all(content)
                .filter(text -> !asked.contains(text.id()))
                .map(text -> new Finding(
                        id(),
                        text.entry().keyAt(),
                        "nothing asks for the text `%s`".formatted(text.id()),
                        Suggestion.near(asked, text.id()).orElse("delete it, or correct its id")));
    }
}
