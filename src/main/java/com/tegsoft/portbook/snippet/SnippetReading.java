package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Port;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the parts of a snippet one after the other: names, their meanings, and what is opened. */
final class SnippetReading {

    private final PrintedIds ids;
    private final DefinedNets nets;
    private final DefinedPorts ports = new DefinedPorts();
    private final Declarations declarations = new Declarations();
    private final List<PrintedEntry> entries = new ArrayList<>();
    private final List<PrintedEntry> answers = new ArrayList<>();
    private final AddressTranslations translations;
    private final List<String> objects = new ArrayList<>();
    private final Deque<String> places = new ArrayDeque<>();
    private final Deque<Boolean> families = new ArrayDeque<>();

    SnippetReading(PrintedIds ids) {
        this.ids = ids;
        this.nets = new DefinedNets(ids);
        this.translations = new AddressTranslations(nets, ports);
    }

    /** What a part of the snippet says. */
    void take(GrammarMatch match) {
        declarations.take(match);
        object(match);
        switch (match.kind()) {
            case SKIP -> match.v6().ifPresent(families::push);
            case ADDRESSES -> addresses(match);
            case PORT -> port(match);
            case INBOUND, OUTBOUND -> allow(entries, match);
            case TRANSLATED -> translate(match);
            case ANSWERS_INBOUND, ANSWERS_OUTBOUND, SENDS -> allow(answers, match);
        }
    }

    /** Objects that stay in the firewall, or that are removed, with their place if they have one. */
    private void object(GrammarMatch match) {
        var here = match.find("place");
        var place = here.or(() -> Optional.ofNullable(places.peek()));
        var names = match.objects();
        names.forEach(name -> objects.add(place.map(where -> where + " " + name).orElse(name)));
        if (names.isEmpty()) {
            here.ifPresent(places::push);
        }
    }

    private void addresses(GrammarMatch match) {
        match.find("name").ifPresent(name -> refuseTaken(name, ports.has(name)));
        var addresses = match.nets();
        requireFamily(family(match), addresses);
        nets.define(match, addresses);
    }

    private void port(GrammarMatch match) {
        refuseTaken(match.text("name"), nets.has(match.text("name")));
        ports.define(match);
    }

    private static void refuseTaken(String name, boolean taken) {
        if (taken) {
            throw new UnreadableArtefact("`%s` is the name of both addresses and a port".formatted(name));
        }
    }

    /** Names are resolved at the end, because a format may define them after their use. */
    private void allow(List<PrintedEntry> opened, GrammarMatch match) {
        var peers = match.peers();
        var servers = match.servers();
        var server = match.server();
        if (!server.isEmpty()) {
            var own = "#%s server".formatted(entries.size() + answers.size());
            nets.define(own, ids.own(), server);
            servers = List.of(own);
        }
        var service = ids.service(match.text("service"));
        if (match.hasNets()) {
            // An address in the entry itself belongs only to that entry.
            var own = "#%s %s".formatted(entries.size() + answers.size(), peers.get(0));
            nets.define(own, ids.group(peers.get(0), service), match.nets());
            peers = List.of(own);
        }
        peers.forEach(peer -> match.requireWhom(ids, nets.group(peer)));
        match.requireLogged(ids, service);
        opened.add(new PrintedEntry(
                match.kind().direction(),
                service,
                peers,
                servers,
                transport(match),
                match.ports(),
                match.find("what"),
                match.source(),
                family(match)));
    }

    private void translate(GrammarMatch match) {
        translations.take(match, transport(match));
        match.find("name").ifPresent(name -> {
            refuseTaken(name, nets.has(name) || ports.has(name));
            nets.define(name, match.group(ids).orElse(name), translations.inside(match));
        });
    }

    /** The transport of a line; a type of ICMP is one of the family of the line. */
    private Optional<String> transport(GrammarMatch match) {
        return match.find("icmp")
                .map(type -> family(match).orElse(false) ? "icmpv6" : "icmp")
                .or(match::transport);
    }

    /** The family of a line: its own, or that of the part of the file that it is in. */
    private Optional<Boolean> family(GrammarMatch match) {
        return match.v6().or(() -> Optional.ofNullable(families.peek()));
    }

    /**
     * What all parts together say.
     *
     * @throws UnreadableArtefact if a name is declared and not used, a family is the wrong one, or an address has none of its own
     *     family to talk to
     */
    ParsedSnippet finish() {
        declarations.finish();
        var opened = entries.stream().map(this::opened).toList();
        var sent = answers.stream().map(this::opened).toList();
        var translated = translations.all();
        Stream.of(nets.unused(), ports.unused()).flatMap(Optional::stream).forEach(name -> {
            throw new UnreadableArtefact("`%s` is defined but not used".formatted(name));
        });
        var namesServer = !entries.isEmpty()
                && entries.stream().noneMatch(entry -> entry.servers().isEmpty());
        return new ParsedSnippet(
                objects,
                permits(opened),
                namesServer ? Optional.of(paths(opened)) : Optional.empty(),
                permits(sent),
                namesServer ? paths(sent) : List.of(),
                translated,
                nets.groups());
    }

    /** An entry and what it opens. */
    private record Opened(PrintedEntry entry, List<Permit> permits) {}

    private Opened opened(PrintedEntry entry) {
        return new Opened(entry, permits(entry).toList());
    }

    private static List<Permit> permits(Collection<Opened> some) {
        return some.stream().flatMap(opened -> opened.permits().stream()).toList();
    }

    private List<PermitPath> paths(Collection<Opened> some) {
        return some.stream().flatMap(this::paths).toList();
    }

    private Stream<Permit> permits(PrintedEntry entry) {
        return entry.ports().stream()
                .map(ends -> entry.named(ports.port(entry.transport(), ends)))
                .flatMap(port -> entry.peers().stream().flatMap(peer -> reached(entry, port, nets.use(peer))
                        .map(net -> new Permit(
                                entry.direction(), entry.service(), nets.group(peer), net, port, entry.source()))));
    }

    private Stream<PermitPath> paths(Opened opened) {
        var entry = opened.entry();
        var servers = new TreeSet<Net>();
        entry.servers().forEach(name -> {
            refuseForeign(name);
            nets.use(name).stream().filter(net -> !servers.add(net)).findFirst().ifPresent(net -> {
                throw new UnreadableArtefact("an entry names %s twice".formatted(net.cidr()));
            });
        });
        requireFamily(entry.v6(), servers);
        opened.permits().forEach(permit -> requireServer(permit.net(), servers));
        return opened.permits().stream().flatMap(permit -> servers.stream()
                .filter(server -> server.v6() == permit.net().v6())
                .map(server -> new PermitPath(permit, server)));
    }

    private void refuseForeign(String name) {
        if (!nets.group(name).equals(ids.own())) {
            throw new UnreadableArtefact("`%s` stands where the server belongs".formatted(name));
        }
    }

    private static void requireServer(Net net, Collection<Net> servers) {
        if (servers.stream().noneMatch(server -> server.v6() == net.v6())) {
            throw new UnreadableArtefact("an entry has no address of the server for %s".formatted(net.cidr()));
        }
    }

    /** The addresses for which an entry can be: messages of ICMP have a family. */
    private static Stream<Net> reached(PrintedEntry entry, Port port, Collection<Net> found) {
        if (entry.v6().filter(six -> !port.transport().isIn(six)).isPresent()) {
            throw new UnreadableArtefact("%s stands among the addresses of another family".formatted(port));
        }
        requireFamily(entry.v6(), found);
        return found.stream().filter(net -> port.transport().isIn(net.v6()));
    }

    private static void requireFamily(Optional<Boolean> v6, Collection<Net> found) {
        found.stream()
                .filter(net -> v6.filter(six -> six != net.v6()).isPresent())
                .findFirst()
                .ifPresent(net -> {
                    throw new UnreadableArtefact(
                            "%s is not an %s address".formatted(net.cidr(), net.v6() ? "IPv4" : "IPv6"));
                });
    }
}
