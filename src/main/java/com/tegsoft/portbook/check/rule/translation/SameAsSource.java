package com.tegsoft.portbook.check.rule.translation;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A translation is the same as its source. */
@AutoService(Check.class)
public final class SameAsSource implements Check {

    @Override
    public String why() {
        return "A sentence that is identical in two languages was probably copied and not translated.";
    }

    @Override
    public Example bad() {
        return Example.edit("tr/texts.yaml", "text: Haritaya bakmak.", "text: Looking at the map.");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "name: Map mirror", "name: Microsoft Teams Direct Routing")
                .and("tr/texts.yaml", "name: Harita yansısı", "name: Microsoft Teams Direct Routing");
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int SENTENCE = 3;

    /** A word that begins with a lower-case letter. */
    private static final Pattern COMMON = Pattern.compile("(?<!\\p{L})\\p{Ll}\\p{L}{2,}");

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.translations(content)
                .filter(text -> text.source(content)
                        .filter(source -> source.words().equals(text.words()))
                        .isPresent())
                .filter(text -> !isProperName(text))
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

    /**
     * The product has the same name in all languages, and so do names given by others, like Microsoft Teams Direct
     * Routing.
     */
    private static boolean isProperName(TextPlace text) {
        return text.id().equals("product.name")
                || (text.id().endsWith(".name")
                        && COMMON.matcher(text.words()).results().findAny().isEmpty());
    }
}
