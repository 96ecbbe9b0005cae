package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.Definition;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A term is spelt in two ways. */
@AutoService(ImportRule.class)
public final class InconsistentSpelling implements ImportRule {

    @Override
    public String why() {
        return "A reader who searches for one spelling does not find the other, and may take them for two different "
                + "things.";
    }

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    @Override
    public Stream<Finding> find(PortPage page) {
        var terms = Stream.of(
                        page.definitions().stream().map(Definition::term),
                        page.values(SourceColumn.PURPOSES).stream(),
                        page.values(SourceColumn.ROLES).stream())
                .flatMap(spans -> spans)
                .toList();
        var first = new LinkedHashMap<String, SourceSpan>();
        terms.forEach(term -> first.putIfAbsent(term.key(), term));
        var differing = terms.stream().flatMap(term -> Optional.ofNullable(first.get(term.key())).stream()
                .filter(other -> !other.text().equals(term.text()))
                .map(other -> finding(term, other)));
        var torn = first.values().stream().flatMap(term -> torn(page, term));
        return Stream.concat(differing, torn);
    }

    /** Places in sentences where a compound is written as two words; capitals are ignored there. */
    private Stream<Finding> torn(PortPage page, SourceSpan term) {
        var parts = INNER_CAPITAL.split(term.text());
        if (parts.length == 1 || term.text().contains(" ")) {
            return Stream.empty();
        }
        var apart = Pattern.compile(
                "(?i)\\b" + Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("[ -]")) + "s?\\b");
        return page.prose().stream().flatMap(prose -> prose.find(apart)).map(found -> finding(found, term));
    }

    private Finding finding(SourceSpan found, SourceSpan first) {
        return new Finding(
                        id(),
                        found.at(),
                        "`%s` is spelt `%s` elsewhere".formatted(found.shown(), first.shown()),
                        "choose one spelling")
                .with(first.at(), "the first spelling");
    }
}
