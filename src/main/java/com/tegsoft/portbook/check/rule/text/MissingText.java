package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.rule.matrix.UnneededReason;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A complete language lacks a text. */
@AutoService(Check.class)
public final class MissingText implements Check {

    @Override
    public String why() {
        return "Readers of a complete language find every text in it. A missing text would leave a gap, or show "
                + "another language.";
    }

    @Override
    public Example bad() {
        return Example.edit("tr/texts.yaml", "    closed: Harita eskir.\n", "");
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
        var unneeded = UnneededReason.texts(content);
        return content.texts().values().stream()
                .filter(texts -> texts.language().complete()
                        || texts.language().code().equals(content.site().source()))
                .flatMap(texts -> content.textIds().required().stream()
                        .filter(id -> texts.find(id).isEmpty() && !unneeded.contains(id))
                        .filter(id -> !LeftOverText.isMisspelt(content, texts, id))
                        .map(id -> new Finding(
                                id(),
                                texts.whereIs(id),
                                "the text `%s` is missing".formatted(id),
                                "add it, in " + texts.language().name())));
    }
}
