package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.importer.Definition;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text joins one term with the second half of another. */
@AutoService(ImportRule.class)
public final class MixedUpTerms implements ImportRule {

    @Override
    public String why() {
        return "Where two terms differ only in their second half, a text that mixes them does not say which of the two "
                + "is meant.";
    }

    private static final Pattern COMPOUND = Pattern.compile("(\\p{Lu}\\p{Ll}{2,})(\\p{Lu}\\p{Ll}{2,})");

    @Override
    public Stream<Finding> find(PortPage page) {
        var terms = Stream.concat(
                        page.definitions().stream().map(Definition::term), page.values(SourceColumn.PURPOSES).stream())
                .map(SourceSpan::text)
                .distinct()
                .toList();
        var byPlace = new TreeMap<Location, Finding>();
        for (var term : terms) {
            COMPOUND.matcher(term)
                    .results()
                    .flatMap(compound -> terms.stream().flatMap(other -> find(page, compound, other)))
                    .forEach(finding -> byPlace.putIfAbsent(finding.at(), finding));
        }
        return byPlace.values().stream();
    }

    private Stream<Finding> find(PortPage page, MatchResult compound, String other) {
        var head = compound.group(1).toLowerCase(Locale.ROOT);
        var tail = compound.group(2).toLowerCase(Locale.ROOT);
        var name = other.toLowerCase(Locale.ROOT);
        if (!name.startsWith(head) || name.length() < head.length() + 3 || name.equals(head + tail)) {
            return Stream.empty();
        }
        var mixed = Pattern.compile("(?i)\\b(?:%s\\s+%ss?|%s%s\\s+%ss?)\\b"
                .formatted(Pattern.quote(name), tail, head, tail, Pattern.quote(name.substring(head.length()))));
        return page.prose().stream()
                .flatMap(prose -> prose.find(mixed))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "`%s` mixes `%s` and `%s`".formatted(found.shown(), compound.group(), other),
                        "use the intended one, and explain both"));
    }
}
