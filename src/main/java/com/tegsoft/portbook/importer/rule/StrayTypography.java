package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A typographic character is used in a page that otherwise has none. */
@AutoService(ImportRule.class)
public final class StrayTypography implements ImportRule {

    @Override
    public String why() {
        return "Such a character comes from a word processor; searches and programs do not treat it like the plain "
                + "character.";
    }

    private static final Pattern TYPOGRAPHIC = Pattern.compile("[\u00a0\u2018-\u201f\u2026]");
    private static final Pattern OTHER = Pattern.compile("[^\\x00-\\x7f\u00a0\u2010-\u2015\u2018-\u201f\u2026]");
    private static final int FEW = 3;

    @Override
    public Stream<Finding> find(PortPage page) {
        var found = page.texts()
                .flatMap(words -> words.find(TYPOGRAPHIC))
                .distinct()
                .limit(FEW + 1)
                .toList();
        var plain = found.size() <= FEW && page.texts().noneMatch(words -> words.has(OTHER));
        return found.stream()
                .filter(character -> plain)
                .map(character -> new Finding(
                        id(),
                        character.at(),
                        "%s is one of few characters outside ASCII".formatted(name(character)),
                        "use the plain character"));
    }

    private static String name(SourceSpan character) {
        var c = character.text().codePointAt(0);
        return "`%s` (%s)"
                .formatted(
                        c == 0xa0 ? "&nbsp;" : character.text(),
                        String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT));
    }
}
