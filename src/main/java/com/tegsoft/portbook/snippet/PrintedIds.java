package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The ids of a snippet, recognised in its printed names. A name that is none of them is returned unchanged, and matches
 * no expected id.
 *
 * @param prefix the prefix of the name of every object
 * @param own the group of the machine that the snippet is for
 * @param machines groups of roles that are a machine of their own in a service
 */
public record PrintedIds(String prefix, String own, Set<String> groups, Set<String> machines, Set<String> services) {

    public PrintedIds {
        groups = Set.copyOf(groups);
        machines = Set.copyOf(machines);
        services = Set.copyOf(services);
    }

    public static PrintedIds of(Snippet snippet) {
        return new PrintedIds(
                snippet.prefix(),
                snippet.server().id(),
                snippet.groups().stream().map(Group::id).collect(Collectors.toSet()),
                snippet.groups().stream()
                        .filter(Group::isMachine)
                        .map(Group::id)
                        .collect(Collectors.toSet()),
                snippet.entries().stream().map(PermitEntry::service).collect(Collectors.toSet()));
    }

    /** A group's id: {@code end-user}, {@code end_user} or {@code END_USER}. */
    String group(String text) {
        var plain = hyphenated(text);
        return plain.equals(Group.SERVER) ? own : among(groups, plain);
    }

    /** A group's id, or in the row of a service the id of the role alone. */
    String group(String text, String service) {
        var machine = hyphenated(text) + "-" + service;
        return machines.contains(machine) ? machine : group(text);
    }

    /** A service's id. */
    String service(String text) {
        return among(services, text);
    }

    /**
     * The group that an object is named after: {@code tegsoft-end-user} or {@code tegsoft_end_user}.
     *
     * @throws UnreadableArtefact if it has another prefix
     */
    String object(String name) {
        var plain = hyphenated(name);
        if (!plain.startsWith(prefix + "-")) {
            throw new UnreadableArtefact("`%s` does not start with `%s`".formatted(name, prefix));
        }
        return group(plain.substring(prefix.length() + 1));
    }

    /**
     * A group's id without its hyphens: {@code EndUser}, {@code endUser}.
     *
     * @throws UnreadableArtefact if it could be two
     */
    String camel(String text) {
        var found = groups.stream()
                .filter(id -> squashed(id).equals(squashed(text)) || ShortId.isForCamel(id, text))
                .sorted()
                .toList();
        if (found.size() > 1) {
            throw new UnreadableArtefact("`%s` is %s".formatted(text, String.join(" and ", found)));
        }
        return found.isEmpty() ? text : found.get(0);
    }

    private static String among(Collection<String> ids, String text) {
        Predicate<String> shortened = id -> ShortId.isFor(id, text);
        return ids.contains(text)
                ? text
                : ids.stream().filter(shortened).findFirst().orElse(text);
    }

    private static String hyphenated(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String squashed(String text) {
        return text.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
