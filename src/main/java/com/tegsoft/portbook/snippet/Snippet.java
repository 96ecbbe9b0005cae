package com.tegsoft.portbook.snippet;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The data that a platform's template prints for one scope. All texts are plain, so a template may print them anywhere.
 *
 * @param product the product's name
 * @param prefix the same as a word, the prefix of every object name
 * @param edition date of the matrix
 * @param fingerprint changes when any flow does
 * @param scopeNumber number of the scope among all of the matrix, from 0 for all services, for numbers that no other file has
 * @param url permanent link to the page about this scope
 * @param details what a customer wants to find again: {@code Ticket: CHG-1234}
 * @param server the server's own addresses
 * @param translation the public IPv4 address of the server, and the private one to which it is translated; empty if there is
 *     none, if no inbound connection uses IPv4, or if files of the platform do not name the server
 * @param roles groups whose networks a customer gives: roles that connect, and systems
 * @param hosts groups with published addresses
 * @param ports each port once
 * @param conditions what is not always used: {@code inbound 443/tcp (web): until 2027-03-31}
 * @param omitted what the platform cannot express
 * @param sip whether it is for calls that SIP makes, which helpers and short time-outs of firewalls disturb
 */
public record Snippet(
        Platform platform,
        Scope scope,
        String product,
        String prefix,
        String edition,
        String fingerprint,
        int scopeNumber,
        String url,
        List<String> details,
        Group server,
        Optional<AddressTranslation> translation,
        List<Group> roles,
        List<Group> hosts,
        List<PortObject> ports,
        List<PermitEntry> inbound,
        List<PermitEntry> outbound,
        List<String> conditions,
        List<Omission> omitted,
        boolean sip) {

    public Snippet {
        details = List.copyOf(details);
        roles = List.copyOf(roles);
        hosts = List.copyOf(hosts);
        ports = List.copyOf(ports);
        inbound = List.copyOf(inbound);
        outbound = List.copyOf(outbound);
        conditions = List.copyOf(conditions);
        omitted = List.copyOf(omitted);
    }

    /** Every entry, inbound first. */
    public List<PermitEntry> entries() {
        return Stream.concat(inbound.stream(), outbound.stream()).toList();
    }

    /** Every entry, the ports of a service that the same groups use together, inbound first. */
    public List<PermitRow> rows() {
        var parts = new HashMap<String, Integer>();
        return Stream.of(inbound, outbound)
                .flatMap(entries -> PermitRow.of(entries, parts).stream())
                .toList();
    }

    /** The ports at which others reach the server over IPv4, each once: those of a translated address. */
    public List<PortObject> translated() {
        return inbound.stream()
                .filter(PermitEntry::isOverV4)
                .map(PermitEntry::port)
                .distinct()
                .toList();
    }

    /** The groups whose values a customer enters. */
    public List<Group> parameters() {
        return Stream.concat(platform.namesServer() ? Stream.of(server) : Stream.empty(), roles.stream())
                .toList();
    }

    /** Every group, including the server if the platform uses its addresses. */
    public List<Group> groups() {
        return Stream.concat(parameters().stream(), hosts.stream()).toList();
    }

    /**
     * A name of a kind that the platform's header declares, with an id that is shortened if the platform requires it.
     * It depends only on its arguments, so that it stays the same in all editions.
     */
    public String name(String kind, String before, String id, String after) {
        return platform.names().name(kind, before, id, after);
    }

    /** A name or number of the customer's own device that the platform's header declares. */
    public String param(String id) {
        return platform.parameter(id).value();
    }

    /** The first of {@code step} numbers below {@code room} that no other scope has; once there is no room, they repeat. */
    public int numbersFrom(int step, int room) {
        return (int) ((long) scopeNumber * step % room);
    }

    /** Names of all its parameters. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        parameters().forEach(group -> names.add(group.equals(server) ? scope.own() : group.id()));
        movable().forEach(port -> names.addAll(port.decidedBy()));
        return names;
    }

    /** Ports that a server setting changes. */
    public List<PortObject> movable() {
        return ports.stream().filter(port -> port.setting().isPresent()).toList();
    }

    /** The same, each setting once, for platforms that keep the number in a variable. */
    public List<PortObject> settings() {
        var settings = new TreeMap<String, PortObject>();
        movable().forEach(port -> settings.putIfAbsent(port.setting().orElseThrow(), port));
        return List.copyOf(settings.values());
    }

    /** Exactly what a firewall must open after the snippet is applied. */
    public List<Permit> permits() {
        return entries().stream().flatMap(Snippet::permits).toList();
    }

    /** For messages of templates. */
    @Override
    public String toString() {
        return platform.id() + " " + scope.id();
    }

    public static Stream<Permit> permits(PermitEntry entry) {
        return entry.peers().stream().flatMap(peer -> peer.nets().stream().map(net -> permit(entry, peer, net)));
    }

    static Permit permit(PermitEntry entry, Group peer, Net net) {
        return new Permit(
                entry.direction(),
                entry.service(),
                peer.id(),
                net,
                entry.port().port(),
                entry.from().map(PortObject::range));
    }
}
