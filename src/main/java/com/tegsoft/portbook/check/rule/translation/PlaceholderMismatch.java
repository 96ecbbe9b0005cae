package com.tegsoft.portbook.check.rule.translation;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.check.rule.text.UnknownReference;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A translation uses other references or arguments than its source. */
@AutoService(Check.class)
public final class PlaceholderMismatch implements Check {

    @Override
    public String why() {
        return "A fact that the source language shows would be missing in the translation, or the other way "
                + "round.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "tr/texts.yaml", "\"Sürücü aramalarını taşır: {ports:phone}.\"", "Sürücü aramalarını taşır.");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.translations(content)
                .filter(text -> text.isReadable(content))
                .flatMap(text -> {
                    var expected = text.source(content).map(TextPlace::facts).orElseGet(text::facts);
                    return expected.equals(text.facts()) || !isSound(text, content)
                            ? Stream.empty()
                            : Stream.of(text.besideSource(
                                    content,
                                    new Finding(
                                            id(),
                                            text.entry().at(),
                                            "`%s` uses %s, but its source uses %s"
                                                    .formatted(text.id(), text.facts(), expected),
                                            "use the same references and arguments as the source")));
                });
    }

    /** An unknown or unfinished reference is reported separately, in one of the two. */
    private static boolean isSound(TextPlace text, Content content) {
        return text.isMessage()
                || Stream.concat(Stream.of(text), text.source(content).stream())
                        .allMatch(place -> UnknownReference.isSound(content, place));
    }
}
