package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The names that a platform has rules for, as its template's header declares them: {@code chain 28 not policy; setting
 * any not path}. A kind of name is a word that templates use, and a group of the grammar that checks its length.
 */
public record Names(Map<String, NameRule> rules) {

    public Names {
        rules = Map.copyOf(rules);
    }

    /**
     * Reads the declaration of a header.
     *
     * @throws IllegalArgumentException with the part that is not a rule
     */
    public static Names parse(String text) {
        var rules = new TreeMap<String, NameRule>();
        for (var part : text.split(";", -1)) {
            if (!part.isBlank()) {
                var words = part.strip().split(" ", 2);
                rules.put(words[0], NameRule.parse(words.length < 2 ? "" : words[1]));
            }
        }
        return new Names(rules);
    }

    /** Kinds with a maximum length. */
    public Stream<String> limited() {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().isLimited())
                .map(Map.Entry::getKey)
                .sorted();
    }

    /** A name of a kind, with its id shortened if necessary. */
    String name(String kind, String before, String id, String after) {
        return Optional.ofNullable(rules.get(kind))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the header declares no names `%s`, only %s".formatted(kind, new TreeMap<>(rules).keySet())))
                .name(before, id, after);
    }

    /** Rejects a name that the platform would truncate or reject. */
    void measure(GrammarMatch match) {
        rules.forEach((kind, rule) -> match.find(kind)
                .filter(name -> name.length() > rule.most())
                .ifPresent(name -> {
                    throw new UnreadableArtefact("`%s` has %s characters; the name of a %s has %s at most"
                            .formatted(name, name.length(), kind, rule.most()));
                }));
    }
}
