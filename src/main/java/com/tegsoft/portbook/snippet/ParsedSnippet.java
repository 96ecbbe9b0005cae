package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The result of reading a snippet with a grammar: names, their meanings, and what is opened. */
public final class ParsedSnippet {

    private record Named(Optional<Transport> transport, PortRange range) {}

    private record Use(
            Direction direction,
            String service,
            List<String> peers,
            Optional<String> transport,
            List<List<String>> ports) {}

    private static final Pattern BETWEEN = Pattern.compile("\\s*[:-]\\s*|\\s+");

    private final PrintedIds ids;
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Set<Net>> names = new HashMap<>();
    private final Map<String, Named> ports = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Deque<String> defined = new ArrayDeque<>();
    private final Set<String> objects = new TreeSet<>();

    ParsedSnippet(PrintedIds ids) {
        this.ids = ids;
    }

    /** Addresses of a name, or more addresses of the previous name. */
    void addresses(Grammar.Match match) {
        match.find("name").ifPresent(name -> {
            defined.push(name);
            refuseTaken(name, ports.keySet());
            groups.put(name, match.group(ids).orElse(name));
        });
        if (defined.isEmpty()) {
            throw new UnreadableArtefact("addresses without a group name: %s".formatted(match.nets()));
        }
        define(defined.peek(), match.nets());
    }

    private static void refuseTaken(String name, Set<String> taken) {
        if (taken.contains(name)) {
            throw new UnreadableArtefact("`%s` is the name of both addresses and a port".formatted(name));
        }
    }

    private void define(String name, Collection<Net> nets) {
        names.computeIfAbsent(name, key -> new TreeSet<>()).addAll(nets);
    }

    /** An object that stays in the firewall, or that is removed. */
    void object(String name) {
        objects.add(name);
    }

    public Set<String> objects() {
        return Collections.unmodifiableSet(objects);
    }

    void port(String name, Optional<String> transport, String text) {
        refuseTaken(name, names.keySet());
        var named = new Named(transport.map(ParsedSnippet::transport), range(text));
        var before = ports.put(name, named);
        if (before != null && !before.equals(named)) {
            throw new UnreadableArtefact("`%s` is two ports: %s and %s".formatted(name, before.range(), named.range()));
        }
    }

    /** Names are resolved at the end, because a format may define them after their use. */
    void allow(Direction direction, Grammar.Match match) {
        var peers = match.peers();
        if (!match.server().isEmpty()) {
            groups.put(Group.SERVER, Group.SERVER);
            define(Group.SERVER, match.server());
        }
        if (match.hasNets()) {
            // An address in the entry itself belongs only to that entry.
            var own = "#%s %s".formatted(uses.size(), peers.get(0));
            groups.put(own, ids.group(peers.get(0)));
            define(own, match.nets());
            peers = List.of(own);
        }
        uses.add(new Use(direction, ids.service(match.text("service")), peers, match.find("transport"), match.ports()));
    }

    /** What is opened, with repetitions. */
    public List<Permit> permits() {
        var permits = new ArrayList<Permit>();
        for (var use : uses) {
            for (var ends : use.ports()) {
                var port = port(use, ends);
                for (var peer : use.peers()) {
                    defined(peer)
                            .forEach(net ->
                                    permits.add(new Permit(use.direction(), use.service(), group(peer), net, port)));
                }
            }
        }
        return permits;
    }

    /** Ids of groups and their addresses, for groups that are used and for the server. */
    public Map<String, Set<Net>> groups() {
        var addresses = new TreeMap<String, Set<Net>>();
        names.forEach((name, nets) ->
                addresses.computeIfAbsent(group(name), id -> new TreeSet<>()).addAll(nets));
        return addresses;
    }

    private Set<Net> defined(String peer) {
        return Optional.ofNullable(names.get(peer))
                .orElseThrow(() -> new UnreadableArtefact("`%s` is used but not defined".formatted(peer)));
    }

    /** A port from one word, or from two words for the first and last port. */
    private Port port(Use use, List<String> ends) {
        var first = named(ends.get(0));
        var last = named(ends.get(ends.size() - 1));
        var transport = use.transport()
                .map(ParsedSnippet::transport)
                .or(first::transport)
                .orElseThrow(() -> new UnreadableArtefact("no transport for port `%s`".formatted(ends)));
        if (first.transport().filter(own -> own != transport).isPresent()) {
            throw new UnreadableArtefact("port `%s` is not for %s".formatted(ends, EnumNames.of(transport)));
        }
        return new Port(
                transport, range(first.range().first() + "-" + last.range().last()));
    }

    private Named named(String word) {
        var named = Character.isDigit(word.charAt(0)) ? new Named(Optional.empty(), range(word)) : ports.get(word);
        return Optional.ofNullable(named)
                .orElseThrow(() -> new UnreadableArtefact("port `%s` is used but not defined".formatted(word)));
    }

    /** The id of the group with this name. */
    private String group(String name) {
        return groups.getOrDefault(name, name);
    }

    private static Transport transport(String word) {
        return EnumNames.parse(Transport.class, word.toLowerCase(Locale.ROOT));
    }

    private static PortRange range(String text) {
        try {
            return PortRange.parse(BETWEEN.matcher(text.strip()).replaceFirst("-"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
