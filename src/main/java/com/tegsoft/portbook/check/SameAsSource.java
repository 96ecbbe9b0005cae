package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A translation is the same as its source. */
@AutoService(Check.class)
public final class SameAsSource implements Check {

    @Override
    public String why() {
        return "A sentence that is equal in two languages has been copied and forgotten.";
    }

    @Override
    public Example bad() {
        return Example.edit("tr/texts.yaml", "text: Haritaya bakmak.", "text: Looking at the map.");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int SENTENCE = 3;

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.translations(content)
                .filter(text -> text.source(content)
                        .filter(source -> source.words().equals(text.words()))
                        .isPresent())
                .filter(text -> WORD.matcher(text.words()).results().count() >= SENTENCE)
                .map(text -> text.besideSource(
                        content,
                        new Finding(
                                id(),
                                text.entry().at(),
                                "`%s` is the same as in `%s`"
                                        .formatted(text.id(), content.site().source()),
                                "translate it")));
    }
}
