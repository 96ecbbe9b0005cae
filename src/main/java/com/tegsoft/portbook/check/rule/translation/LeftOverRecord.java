package com.tegsoft.portbook.check.rule.translation;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.TranslationLock;
import java.util.stream.Stream;

/** The lock records a translation that does not exist. */
@AutoService(Check.class)
public final class LeftOverRecord implements Check {

    @Override
    public String why() {
        return "A record without its text means a lost or renamed text, or a failed merge.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                        "translations.lock",
                        "  product.name:",
                        "  product.motto: 000000000000 000000000000\n  product.name:")
                .unreviewed();
    }

    @Override
    public Example good() {
        return Example.edit("tr/texts.yaml", "    closed: Harita eskir.\n", "    closed: Harita hep eskir.\n");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.translations().leftOver().entrySet().stream()
                .filter(entry -> !isMissed(content, entry.getKey()))
                .map(entry -> new Finding(
                        id(),
                        entry.getValue().at(),
                        "`%s` has no translation into `%s`"
                                .formatted(entry.getKey().id(), entry.getKey().language()),
                        "restore the text, or run `portbook l10n accept %s %s` to delete the record"
                                .formatted(
                                        entry.getKey().language(),
                                        entry.getKey().id())));
    }

    /** A missing required text is reported separately, and explains this one. */
    private static boolean isMissed(Content content, TranslationLock.Key key) {
        return content.textIds().required().contains(key.id())
                && content.site()
                        .language(key.language())
                        .filter(Language::complete)
                        .isPresent();
    }
}
