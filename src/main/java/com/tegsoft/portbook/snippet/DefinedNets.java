package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The addresses that a snippet defines, by their name there. */
final class DefinedNets {

    private final PrintedIds ids;
    private final Map<String, Set<Net>> names = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Deque<String> last = new ArrayDeque<>();

    DefinedNets(PrintedIds ids) {
        this.ids = ids;
    }

    /**
     * Addresses of a name, or more addresses of the previous name.
     *
     * @param addresses all that the match has
     */
    void define(GrammarMatch match, Collection<Net> addresses) {
        match.find("name").ifPresent(name -> {
            last.push(name);
            groups.put(name, match.group(ids).orElse(name));
            match.requireWhom(ids, group(name));
        });
        if (last.isEmpty()) {
            throw new UnreadableArtefact("addresses without a group name: %s".formatted(addresses));
        }
        add(last.element(), addresses);
        match.find("alias").ifPresent(name -> define(name, group(last.element()), addresses));
    }

    /** Addresses that are in an entry itself, under a name of their own. */
    void define(String name, String group, Collection<Net> nets) {
        groups.put(name, group);
        add(name, nets);
    }

    private void add(String name, Collection<Net> nets) {
        var known = names.computeIfAbsent(name, key -> new TreeSet<>());
        nets.stream().filter(net -> !known.add(net)).findFirst().ifPresent(net -> {
            throw new UnreadableArtefact("`%s` has %s twice".formatted(name, net.cidr()));
        });
    }

    boolean has(String name) {
        return groups.containsKey(name);
    }

    /** The addresses of a name that an entry uses. */
    Set<Net> use(String name) {
        used.add(name);
        return Optional.ofNullable(names.get(name))
                .orElseThrow(() -> new UnreadableArtefact("`%s` is used but not defined".formatted(name)));
    }

    /** The id of the group with this name. */
    String group(String name) {
        return groups.getOrDefault(name, name);
    }

    /** Ids of groups and their addresses. */
    Map<String, Set<Net>> groups() {
        var addresses = new TreeMap<String, Set<Net>>();
        names.forEach((name, nets) ->
                addresses.computeIfAbsent(group(name), id -> new TreeSet<>()).addAll(nets));
        return addresses;
    }

    /** The server may have an address family that no peer has; every other name must be used. */
    Optional<String> unused() {
        return names.keySet().stream()
                .filter(name -> !used.contains(name) && !group(name).equals(ids.own()))
                .findFirst();
    }
}
