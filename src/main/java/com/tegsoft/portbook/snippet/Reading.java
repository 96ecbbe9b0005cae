package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.readback.UnreadableArtefact;
import com.tegsoft.portbook.source.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a grammar has found in a snippet: names, what they stand for, and what is opened. */
final class Reading {

    private record Named(Optional<Transport> transport, PortRange range) {}

    private record Use(
            Direction direction,
            String service,
            List<String> peers,
            Optional<String> transport,
            List<List<String>> ports) {}

    /** The end of a name that tells apart the families of a group and the objects of a family. */
    private static final Pattern FAMILY = Pattern.compile("(?:nets|-?(?:ip)?v?[46](?:-?n?[0-9]+)?)$");

    private static final Pattern OWN = Pattern.compile("^#\\d+ ");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[:-]\\s*|\\s+");

    private final String prefix;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> resolved = new HashMap<>();
    private final Map<String, Set<Net>> names = new HashMap<>();
    private final Map<String, Named> ports = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Deque<String> defined = new ArrayDeque<>();
    private final Set<String> objects = new TreeSet<>();

    /** @param ids of the groups that objects may be named after */
    Reading(String prefix, Set<String> ids) {
        this.prefix = prefix + "-";
        ids.forEach(id -> this.ids.put(squashed(id), id));
    }

    /** Addresses of a name, or more of those of the name before. */
    void addresses(Grammar.Said said) {
        said.find("name").ifPresent(defined::push);
        if (defined.isEmpty()) {
            throw new UnreadableArtefact("addresses without a name: %s".formatted(said.nets()));
        }
        define(defined.peek(), said.nets());
    }

    private void define(String name, Collection<Net> nets) {
        names.computeIfAbsent(name, key -> new TreeSet<>()).addAll(nets);
    }

    /** Something that stays in the firewall, or no longer does. */
    void object(String name) {
        objects.add(name);
    }

    Set<String> objects() {
        return Collections.unmodifiableSet(objects);
    }

    void port(String name, Optional<String> transport, String text) {
        var named = new Named(transport.map(Reading::transport), range(text));
        var before = ports.put(name, named);
        if (before != null && !before.equals(named)) {
            throw new UnreadableArtefact("`%s` is two ports: %s and %s".formatted(name, before.range(), named.range()));
        }
    }

    /** Names are resolved at the end, for a format may define them after their use. */
    void allow(Direction direction, Grammar.Said said) {
        var peers = said.peers();
        if (!said.server().isEmpty()) {
            define(Group.SERVER, said.server());
        }
        if (said.hasNets()) {
            // An address that stands in the entry itself belongs to that entry alone.
            var own = "#%s %s".formatted(uses.size(), peers.get(0));
            define(own, said.nets());
            peers = List.of(own);
        }
        uses.add(new Use(direction, said.text("service"), peers, said.find("transport"), said.ports()));
    }

    /** What is opened, as often as it stands there. */
    List<Permit> permits() {
        var permits = new ArrayList<Permit>();
        for (var use : uses) {
            for (var ends : use.ports()) {
                var port = port(use, ends);
                for (var peer : use.peers()) {
                    defined(peer)
                            .forEach(net ->
                                    permits.add(new Permit(use.direction(), use.service(), id(peer), net, port)));
                }
            }
        }
        return permits;
    }

    /** Ids of groups and their addresses, as far as they are used or the server's. */
    Map<String, Set<Net>> groups() {
        var groups = new TreeMap<String, Set<Net>>();
        names.forEach((name, nets) ->
                groups.computeIfAbsent(id(name), id -> new TreeSet<>()).addAll(nets));
        return groups;
    }

    private Set<Net> defined(String peer) {
        return Optional.ofNullable(names.get(peer))
                .orElseThrow(() -> new UnreadableArtefact("`%s` is used but not defined".formatted(peer)));
    }

    /** A port from one word, or from two that say its ends. */
    private Port port(Use use, List<String> ends) {
        var first = named(ends.get(0));
        var last = named(ends.get(ends.size() - 1));
        var transport = use.transport()
                .map(Reading::transport)
                .or(first::transport)
                .orElseThrow(() -> new UnreadableArtefact("no transport for port `%s`".formatted(ends)));
        if (first.transport().filter(own -> own != transport).isPresent()) {
            throw new UnreadableArtefact("port `%s` is not for %s".formatted(ends, Words.of(transport)));
        }
        return new Port(
                transport, range(first.range().first() + "-" + last.range().last()));
    }

    private Named named(String word) {
        var named = Character.isDigit(word.charAt(0)) ? new Named(Optional.empty(), range(word)) : ports.get(word);
        return Optional.ofNullable(named)
                .orElseThrow(() -> new UnreadableArtefact("port `%s` is used but not defined".formatted(word)));
    }

    /** The id that an object is named after: {@code tegsoft-end-user-v6}, {@code END_USER_6}, {@code EndUserV6}: end-user. */
    private String id(String name) {
        return resolved.computeIfAbsent(name, this::resolve);
    }

    private String resolve(String name) {
        var plain = OWN.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT).replace('_', '-');
        var bare = plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
        return Stream.of(plain, withoutFamily(plain), bare, withoutFamily(bare))
                .map(candidate -> ids.get(squashed(candidate)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(plain);
    }

    private static String withoutFamily(String name) {
        return FAMILY.matcher(name).replaceFirst("");
    }

    private static String squashed(String id) {
        return id.replace("-", "");
    }

    private static Transport transport(String word) {
        return Words.parse(Transport.class, word.toLowerCase(Locale.ROOT));
    }

    private static PortRange range(String text) {
        try {
            return PortRange.parse(BETWEEN.matcher(text.strip()).replaceFirst("-"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
