package com.tegsoft.portbook.check.rule.translation;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.translation.Translation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text has changed, and its translation into a complete language has not. */
@AutoService(Check.class)
public final class StaleTranslation implements Check {

    @Override
    public String why() {
        return "An outdated translation is worse than none, because its readers cannot know. In a partial language, "
                + "the page itself shows it.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .unreviewed();
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", "is a lorry; {ports:web}", "is a lorry;\n{ports:web}")
                .unreviewed();
    }

    @Override
    public Stream<Finding> find(Content content) {
        var faulty = content.faults().stream().map(fault -> fault.at().file()).collect(Collectors.toSet());
        return content.translations().in(Translation.State.STALE).stream()
                .filter(translation -> !faulty.contains(Content.LOCK)
                        && !faulty.contains(translation.source().at().file()))
                .filter(translation -> translation.language().complete() && translation.isWritten())
                .map(translation -> new Finding(
                                id(),
                                translation.own().at(),
                                "`%s` is older than its source".formatted(translation.id()),
                                "compare it with its source and update it; if it is still correct, run `portbook l10n accept %s %s`"
                                        .formatted(translation.language().code(), translation.id()))
                        .with(translation.source().at(), "the source, which has changed"));
    }
}
