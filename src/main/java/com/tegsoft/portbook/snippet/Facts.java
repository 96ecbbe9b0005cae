package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Map;

/**
 * What is known of a file before it is read: groups of a grammar that have such a name must hold it.
 *
 * @param ids the ids that names are built from
 * @param values {@code product}, {@code prefix} (of every name), {@code variable} (the prefix with underscores), {@code
 * scopeid}, {@code scopenumber} (empty for all services), {@code scopevariable} (its id
 * before the names of variables, empty for all services), {@code title} (what the file is about), {@code platform}, {@code edition}, {@code fingerprint},
 * {@code label} and {@code url}
 */
public record Facts(PrintedIds ids, Map<String, String> values) {

    public Facts {
        values = Map.copyOf(values);
    }

    public static Facts of(Snippet snippet) {
        return new Facts(
                PrintedIds.of(snippet),
                Map.ofEntries(
                        Map.entry("product", snippet.product()),
                        Map.entry("prefix", snippet.prefix()),
                        Map.entry("variable", snippet.prefix().replace('-', '_')),
                        Map.entry("scopeid", snippet.scope().id()),
                        Map.entry(
                                "scopenumber", snippet.scopeNumber() == 0 ? "" : String.valueOf(snippet.scopeNumber())),
                        Map.entry("scopevariable", variable(snippet.scope())),
                        Map.entry("title", title(snippet.scope())),
                        Map.entry("platform", snippet.platform().name()),
                        Map.entry("edition", snippet.edition()),
                        Map.entry("fingerprint", snippet.fingerprint()),
                        Map.entry("label", snippet.platform().label().word()),
                        Map.entry("url", snippet.url())));
    }

    private static String variable(Scope scope) {
        return scope.kind() == Scope.Kind.ALL ? "" : scope.id().replace('-', '_') + "___";
    }

    private static String title(Scope scope) {
        return scope.kind() == Scope.Kind.ALL ? "all services" : EnumNames.of(scope.kind()) + " " + scope.id();
    }

    /** @throws UnreadableArtefact if a line says something else */
    void check(GrammarMatch match) {
        match.groups().filter(values::containsKey).sorted().forEach(group -> match.find(group)
                .filter(said -> !said.equals(values.get(group)))
                .ifPresent(said -> {
                    throw new UnreadableArtefact("the %s is `%s`, not `%s`".formatted(group, values.get(group), said));
                }));
    }
}
