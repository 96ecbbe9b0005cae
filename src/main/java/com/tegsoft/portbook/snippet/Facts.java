package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a file before it is read: groups of a grammar that have such a name must hold it.
 *
 * @param ids the ids that names are built from
 * @param values {@code product}, {@code prefix} (of every name), {@code variable} (the prefix with underscores), {@code
 * scopeid}, {@code scopenumber} (empty for all services), {@code scopevariable} (its id
 * before the names of variables, empty for all services), {@code title} (what the file is about), {@code platform}, {@code edition}, {@code fingerprint},
 * {@code label} and {@code url}; {@code param} with the id of a parameter of the platform; {@code named} with the
 * id of one for which the template has a value of its own, and a customer gave another; {@code is} with the id of one that is on
 * or off, for a group that a line has only if it is on
 * @param given ids of parameters that a file must contain, because a customer gave what snippets do without otherwise
 */
public record Facts(PrintedIds ids, Map<String, String> values, Set<String> given) {

    /** What the name of a group begins with that holds a parameter of the platform. */
    private static final String PARAMETER = "param";

    private static final String NAMED = "named";

    private static final String SWITCH = "is";

    public Facts {
        values = Map.copyOf(values);
        given = Set.copyOf(given);
    }

    public Facts(PrintedIds ids, Map<String, String> values) {
        this(ids, values, Set.of());
    }

    public static Facts of(Snippet snippet) {
        var values = new HashMap<>(constant(snippet));
        var parameters = snippet.platform().parameters();
        parameters.forEach(parameter -> values.put(PARAMETER + parameter.id(), parameter.value()));
        parameters.stream()
                .filter(Parameter::isGiven)
                .forEach(parameter -> values.put(NAMED + parameter.id(), parameter.value()));
        parameters.stream()
                .filter(Parameter::isSwitch)
                .forEach(parameter -> values.put(SWITCH + parameter.id(), parameter.value()));
        return new Facts(
                PrintedIds.of(snippet),
                values,
                parameters.stream()
                        .filter(parameter ->
                                parameter.isGiven() && parameter.standard().isEmpty())
                        .map(Parameter::id)
                        .collect(Collectors.toSet()));
    }

    /** The names of the groups in which a parameter of a platform can be. */
    public static Stream<String> groups(String parameter) {
        return Stream.of(PARAMETER, NAMED, SWITCH).map(start -> start + parameter);
    }

    private static Map<String, String> constant(Snippet snippet) {
        return Map.ofEntries(
                Map.entry("product", snippet.product()),
                Map.entry("prefix", snippet.prefix()),
                Map.entry("variable", snippet.prefix().replace('-', '_')),
                Map.entry("scopeid", snippet.scope().id()),
                Map.entry("scopenumber", snippet.scopeNumber() == 0 ? "" : String.valueOf(snippet.scopeNumber())),
                Map.entry("scopevariable", variable(snippet.scope())),
                Map.entry("title", title(snippet.scope())),
                Map.entry("platform", snippet.platform().name()),
                Map.entry("edition", snippet.edition()),
                Map.entry("fingerprint", snippet.fingerprint()),
                Map.entry("label", snippet.platform().label().word()),
                Map.entry("url", snippet.url()));
    }

    private static String variable(Scope scope) {
        return scope.kind() == Scope.Kind.ALL ? "" : scope.id().replace('-', '_') + "___";
    }

    private static String title(Scope scope) {
        return scope.kind() == Scope.Kind.ALL ? "all services" : EnumNames.of(scope.kind()) + " " + scope.id();
    }

    /** Whether the names and numbers in a line are those of the customer's device: some lines are told apart by nothing else. */
    boolean areOfDevice(GrammarMatch match) {
        return match.said(PARAMETER).entrySet().stream().allMatch(said -> isTrue(said.getKey(), said.getValue()));
    }

    /** @throws UnreadableArtefact if a line says something else */
    void check(GrammarMatch match) {
        match.form().groups(SWITCH).stream().filter(values::containsKey).forEach(group -> requireSwitch(match, group));
        match.said().forEach((group, said) -> {
            if (!group.startsWith(SWITCH) && !isTrue(group, said)) {
                throw new UnreadableArtefact("the %s is `%s`, not `%s`".formatted(group, values.get(group), said));
            }
        });
    }

    /** Whether a group says what is known, if anything is. */
    private boolean isTrue(String group, String said) {
        return said.equals(values.getOrDefault(group, said));
    }

    private void requireSwitch(GrammarMatch match, String group) {
        var isOn = Parameter.ON.equals(values.get(group));
        if (match.find(group).isPresent() != isOn) {
            throw new UnreadableArtefact("the %s is %s in a line, not %s"
                    .formatted(group.substring(SWITCH.length()), isOn ? "off" : "on", values.get(group)));
        }
    }

    /**
     * Refuses a file without something that a customer gave.
     *
     * @param known whether the grammar has a group
     * @throws UnreadableArtefact if it is missing
     */
    void requireGiven(Collection<String> said, Predicate<String> known) {
        given.stream()
                .filter(id -> groups(id).anyMatch(known) && groups(id).noneMatch(said::contains))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new UnreadableArtefact("the %s `%s` is missing".formatted(id, values.get(NAMED + id)));
                });
    }
}
