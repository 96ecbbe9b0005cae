package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.Reference;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prose refers to something that is not declared, or to addresses that are not published. */
@AutoService(Check.class)
public final class UnknownReference implements Check {

    @Override
    public String why() {
        return "The build cannot print a fact that is not declared.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "{ports:phone}", "{ports:fone}")
                .and("tr/texts.yaml", "{ports:phone}", "{ports:fone}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "en/pages/help.md",
                "A dot is a lorry; {ports:web} shows it.",
                "A dot is a lorry.\n\n{ports:web} shows it, `{ like: this }`.");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-zA-Z-]*)(?::([^{}]*))?}?");
    private static final Map<String, String> SECTIONS = Map.of(
            "ports",
            "services",
            "service",
            "services",
            "purpose",
            "purposes",
            "role",
            "roles",
            "system",
            "systems",
            "host",
            "hosts",
            "addresses",
            "hosts",
            "setting",
            "settings",
            "default",
            "settings");

    /** Whether nothing is wrong with the references of a text. */
    public static boolean isSound(Content content, TextPlace text) {
        return new UnknownReference()
                .find(content, declared(content), text.words(), text.entry().at())
                .findAny()
                .isEmpty();
    }

    private static Map<String, Set<String>> declared(Content content) {
        var declared = new HashMap<String, Set<String>>();
        SECTIONS.values()
                .forEach(section -> declared.put(section, new LinkedHashSet<>(new Declared(content, section).ids())));
        return declared;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var declared = declared(content);
        var texts = TextPlace.all(content)
                .filter(text -> !text.isMessage() && text.words().indexOf('{') >= 0)
                .flatMap(text ->
                        find(content, declared, text.words(), text.entry().at()));
        var pages = content.pages().stream()
                .flatMap(page -> page.words().stream())
                .flatMap(words ->
                        find(content, declared, words.code() ? referencesIn(words.text()) : words.text(), words.at()));
        return Stream.concat(texts, pages);
    }

    /** Inside code, other braces are literal. */
    private static String referencesIn(String code) {
        return Prose.parse(code)
                .print(other -> "", reference -> "{" + EnumNames.of(reference.kind()) + ":" + reference.id() + "}");
    }

    private Stream<Finding> find(Content content, Map<String, Set<String>> declared, String words, Location at) {
        return REFERENCE.matcher(words).results().flatMap(reference -> {
            var section = SECTIONS.get(reference.group(1));
            if (section == null || reference.group(2) == null) {
                return Stream.of(new Finding(
                        id(),
                        at,
                        "`%s` is not a reference".formatted(reference.group()),
                        Suggestion.among(Reference.kinds(), reference.group(1))
                                .replace("known values:", "write {kind:id} with one of")));
            }
            if (!reference.group().endsWith("}")) {
                return Stream.of(new Finding(
                        id(), at, "`%s` has no closing brace".formatted(reference.group()), "write `}` after the id"));
            }
            if (isOfNothing(content, reference)) {
                return Stream.of(new Finding(
                        id(),
                        at,
                        "`%s` refers to a host without published addresses".formatted(reference.group()),
                        "write `{host:%s}`".formatted(reference.group(2))));
            }
            var ids = declared.getOrDefault(section, Set.of());
            return ids.contains(reference.group(2)) || isRetired(content, reference)
                    ? Stream.empty()
                    : Stream.of(new Finding(
                            id(),
                            at,
                            "`%s` refers to an id that is not declared".formatted(reference.group()),
                            Suggestion.among(ids, reference.group(2))));
        });
    }

    private static boolean isOfNothing(Content content, MatchResult reference) {
        return reference.group(1).equals("addresses")
                && content.matrix().hosts().values().stream()
                        .anyMatch(host -> host.id().value().equals(reference.group(2)) && host.isUnpublished());
    }

    /** A retired id still has a name and a link, but no ports and no addresses. */
    private static boolean isRetired(Content content, MatchResult reference) {
        return content.matrix().retired().values().stream()
                .anyMatch(retired -> retired.id().value().equals(reference.group(2))
                        && EnumNames.of(retired.was()).equals(reference.group(1)));
    }
}
