package com.tegsoft.portbook.check.rule.translation;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.translation.Translation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A translation is new or has changed, and the lock does not record it. */
@AutoService(Check.class)
public final class UnrecordedTranslation implements Check {

    @Override
    public String why() {
        return "Only for a recorded translation can Portbook tell, when the source changes, whether it is out of date.";
    }

    @Override
    public Example bad() {
        return Example.edit("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.")
                .unreviewed();
    }

    @Override
    public Example good() {
        return Example.edit("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var byLanguage = content.translations().in(Translation.State.UNRECORDED).stream()
                .filter(Translation::isWritten)
                .collect(Collectors.groupingBy(Translation::language));
        return byLanguage.entrySet().stream()
                .flatMap(unrecorded -> isKnown(content, unrecorded.getKey())
                        ? unrecorded.getValue().stream().map(this::finding)
                        : Stream.of(nothing(unrecorded.getKey())));
    }

    private static boolean isKnown(Content content, Language language) {
        return content.translations().lock().entries().keySet().stream()
                .anyMatch(key -> key.language().equals(language.code()));
    }

    private Finding finding(Translation translation) {
        return new Finding(
                id(),
                translation.own().at(),
                "the translation `%s` is not recorded in its current form".formatted(translation.id()),
                "compare it with its source, then run `portbook l10n accept %s %s`"
                        .formatted(translation.language().code(), translation.id()));
    }

    /** A new language has hundreds of texts; one finding is enough. */
    private Finding nothing(Language language) {
        return new Finding(
                id(),
                Location.startOf(Content.LOCK),
                "no translation into `%s` is recorded".formatted(language.code()),
                "compare them with their sources, then run `portbook l10n accept %s`".formatted(language.code()));
    }
}
