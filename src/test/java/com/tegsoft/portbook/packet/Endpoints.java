package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody whom the matrix knows, with the addresses that published snippets have for them, and strangers. */
final class Endpoints {

    static final String STRANGER = "stranger";

    static final PortRange SSH = new PortRange(22, 22);

    private final Map<String, List<String>> peers = new LinkedHashMap<>();
    private final Map<String, List<String>> hosts = new LinkedHashMap<>();
    private final Group server;
    private final Group administrator;
    private final Ports edges = new Ports().addEdges(SSH);

    Endpoints(Matrix matrix) {
        var groups = Values.documentation(matrix).groups();
        this.server = group(groups, Group.SERVER);
        this.administrator = group(groups, "administrator");
        var roles = groups.values().stream()
                .filter(group -> !group.equals(server) && !group.nets().isEmpty())
                .toList();
        var strangers = List.of(
                before(roles.get(0).v4().get(0)),
                after(roles.get(roles.size() - 1).v6().get(0)));
        peers.put(STRANGER, strangers);
        roles.forEach(role ->
                peers.put(role.id(), role.nets().stream().map(Endpoints::member).toList()));
        hosts.put(STRANGER, strangers);
        matrix.hosts()
                .forEach((id, host) -> hosts.put(
                        id.value(), host.addresses().stream().map(a -> a.text()).toList()));
        matrix.services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .forEach(listener -> edges.addEdges(listener.port().range()));
    }

    private static Group group(Map<String, Group> groups, String id) {
        return Stream.ofNullable(groups.get(id)).findFirst().orElseThrow();
    }

    /** The first of a network of IPv4, the last of one of IPv6, so that both edges are met. */
    private static String member(Net net) {
        return net.v6() ? last(net).toCanonicalString() : net.address();
    }

    private static inet.ipaddr.IPAddress last(Net net) {
        return net.block().getUpper().withoutPrefixLength();
    }

    private static String before(Net net) {
        return net.block().getLower().withoutPrefixLength().increment(-1).toCanonicalString();
    }

    private static String after(Net net) {
        return last(net).increment(1).toCanonicalString();
    }

    /** Networks of the administrators, who have been let in by ssh before. */
    Map<String, String> administrators() {
        return Map.of(
                "ADMINISTRATOR_4", administrator.v4().get(0).cidr(),
                "ADMINISTRATOR_6", administrator.v6().get(0).cidr());
    }

    /** What a lab reads: the addresses at both ends of its cable, and those of the administrators. */
    Map<String, String> environment() {
        var environment = new TreeMap<>(administrators());
        environment.put("SERVER", server(false) + " " + server(true));
        environment.put("PEERS", String.join(" ", outside()));
        environment.put("SSH_CONNECTION", "%s 50022 %s 22".formatted(administrator(false), server(false)));
        return environment;
    }

    String administrator(boolean v6) {
        return only(addresses("administrator"), v6);
    }

    String server(boolean v6) {
        return only(server.nets().stream().map(Net::address).toList(), v6);
    }

    List<String> administratorAddresses() {
        return addresses("administrator");
    }

    /** Those of a role, one of each network. */
    List<String> addresses(String peer) {
        return Stream.ofNullable(peers.get(peer)).findFirst().orElseThrow();
    }

    private static String only(List<String> addresses, boolean v6) {
        return addresses.stream()
                .filter(address -> address.indexOf(':') >= 0 == v6)
                .findFirst()
                .orElseThrow();
    }

    /** Every address at the other end of the cable. */
    List<String> outside() {
        return Stream.of(peers, hosts)
                .flatMap(group -> group.values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Everything that can be tried, strangers first. */
    List<ProbeBatch> waves() {
        var waves = new ArrayList<ProbeBatch>();
        for (var transport : List.of(Transport.TCP, Transport.UDP)) {
            peers.forEach((peer, addresses) -> addresses.forEach(address -> waves.add(
                    new ProbeBatch(Direction.INBOUND, peer, address, server(address.indexOf(':') >= 0), transport))));
            hosts.forEach((host, addresses) -> addresses.forEach(address -> waves.add(
                    new ProbeBatch(Direction.OUTBOUND, host, server(address.indexOf(':') >= 0), address, transport))));
        }
        return waves;
    }

    /** Where the matrix's ports begin and end, and what is next to them: a mistake of a snippet shows there first. */
    Ports edges() {
        return edges;
    }

    /**
     * What must come through: what a snippet opens, and ssh for those who had it before.
     *
     * @param lacks directions that the platform does not filter
     * @param ssh addresses
     */
    Map<ProbeBatch, Ports> open(Scope scope, Set<Direction> lacks, Collection<String> ssh) {
        var open = new TreeMap<ProbeBatch, Ports>();
        for (var wave : waves()) {
            var ports = lacks.contains(wave.direction()) ? new Ports() : ports(scope, wave);
            if (wave.transport() == Transport.TCP
                    && wave.direction() == Direction.INBOUND
                    && ssh.contains(wave.source())) {
                ports.add(SSH);
            }
            open.put(wave, ports);
        }
        return open;
    }

    private static Ports ports(Scope scope, ProbeBatch wave) {
        Predicate<Service> concerned = service -> service.direction() == wave.direction()
                && service.peers().stream().anyMatch(peer -> peer.value().equals(wave.peer()));
        var ports = new Ports();
        scope.services().stream()
                .filter(concerned)
                .flatMap(service -> service.listeners().stream())
                .map(listener -> listener.port())
                .filter(port -> port.transport() == wave.transport())
                .forEach(port -> ports.add(port.range()));
        return ports;
    }
}
