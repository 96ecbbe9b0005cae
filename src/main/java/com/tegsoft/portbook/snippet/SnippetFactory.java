package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The snippets of one matrix, for given values. */
public final class SnippetFactory {
    private static final int OTHER_SCOPES = 9973;

    private final Matrix matrix;
    private final URI baseUrl;
    private final Values values;
    private final String product;
    private final String prefix;
    private final String fingerprint;
    private final Map<String, Integer> numbers;
    private final DirectedServices services;

    public SnippetFactory(Matrix matrix, URI baseUrl, Values values) {
        this.matrix = matrix;
        this.baseUrl = baseUrl;
        this.values = values;
        this.product = PlainText.of(matrix.product());
        this.prefix = PlainText.word(matrix.product());
        this.fingerprint = Fingerprint.of(matrix);
        this.numbers = Scope.numbers(matrix);
        this.services = new DirectedServices(matrix, values);
    }

    public Matrix matrix() {
        return matrix;
    }

    /** Ids of the roles and systems that must have specific networks. */
    public Set<String> restricted() {
        return matrix.initiators().stream()
                .map(Initiator::id)
                .filter(id -> new AcceptedNets(matrix, id).areSpecific())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The data that a platform must print for a scope. */
    public Snippet snippet(Platform platform, Scope scope) {
        var inbound = SharedNetworks.once(entries(platform, scope, Direction.INBOUND));
        var outbound = SharedNetworks.once(entries(platform, scope, Direction.OUTBOUND));
        var peers = peers(Stream.concat(inbound.stream(), outbound.stream()));
        var page = hasShortLink(scope) ? SitePaths.shortLink(baseUrl.toString(), scope.id()) : baseUrl.toString();
        var isReached = inbound.stream().anyMatch(PermitEntry::isOverV4);
        var translation = values.translation(scope.own()).filter(one -> isReached && platform.namesServer());
        return new Snippet(
                platform,
                scope,
                product,
                prefix,
                matrix.edition().toString(),
                fingerprint,
                number(numbers, scope),
                PlainText.of(page),
                details(platform, translation),
                reduced(platform, values.own(scope)),
                translation,
                peers.stream().filter(peer -> !peer.isHost()).toList(),
                peers.stream().filter(Group::isHost).toList(),
                Stream.concat(inbound.stream(), outbound.stream())
                        .map(PermitEntry::port)
                        .distinct()
                        .toList(),
                inbound,
                outbound,
                new ConditionLines(matrix, services).of(platform, scope),
                omitted(platform, scope),
                services.areForSip(scope));
    }

    /** What a customer wants to find again, and which address a file wants where one is translated. */
    private List<String> details(Platform platform, Optional<AddressTranslation> translation) {
        return Stream.concat(
                        values.details().lines().stream(),
                        translation.stream().map(one -> Details.translation(one, platform)))
                .toList();
    }

    private boolean hasShortLink(Scope scope) {
        return scope.kind() == Scope.Kind.RETIRED
                || (numbers.containsKey(scope.id()) && scope.kind() != Scope.Kind.ALL);
    }

    /** The number of a scope that the matrix does not name: after those that it does, and for each id nearly always another. */
    static int number(Map<String, Integer> numbers, Scope scope) {
        var other = numbers.size() + Math.floorMod(scope.id().hashCode(), OTHER_SCOPES);
        return numbers.getOrDefault(scope.id(), other);
    }

    private List<PermitEntry> entries(Platform platform, Scope scope, Direction direction) {
        var entries = new ArrayList<PermitEntry>();
        for (var whole : all(scope, direction, false)) {
            var peers = whole.peers().stream()
                    .map(peer -> expressed(platform, whole, peer))
                    .filter(peer -> !peer.nets().isEmpty())
                    .toList();
            if (!peers.isEmpty()) {
                entries.add(new PermitEntry(
                        entries.size() + 1, whole.service(), direction, whole.port(), from(platform, whole), peers));
            }
        }
        return entries;
    }

    /** The source port of a listener's connections. */
    private static Optional<PortObject> from(Listener listener) {
        return listener.fromPort().map(range -> new PortObject(listener.port().transport(), range, Optional.empty()));
    }

    private static Optional<PortObject> from(Platform platform, PermitEntry entry) {
        return entry.from().filter(any -> platform.saysSourcePorts());
    }

    private static Group expressed(Platform platform, PermitEntry entry, Group peer) {
        return only(peer, net -> platform.missingCapability(Snippet.permit(entry, peer, net))
                .isEmpty());
    }

    private static Group reduced(Platform platform, Group server) {
        var lacks = platform.lacks();
        return only(server, net -> !lacks.contains(net.v6() ? Platform.Capability.IPV6 : Platform.Capability.IPV4));
    }

    private static Group only(Group group, Predicate<Net> which) {
        return group.with(group.nets().stream().filter(which).toList());
    }

    /** Each group once: a type of messages is for the addresses of one family only. */
    private static List<Group> peers(Stream<PermitEntry> entries) {
        var peers = new LinkedHashMap<String, Group>();
        entries.flatMap(entry -> entry.peers().stream()).forEach(peer -> peers.merge(peer.id(), peer, Group::and));
        return List.copyOf(peers.values());
    }

    private List<Omission> omitted(Platform platform, Scope scope) {
        var lacking = Stream.of(Direction.values())
                .flatMap(direction -> all(scope, direction, false).stream())
                .flatMap(Snippet::permits)
                .flatMap(permit -> platform.missingCapability(permit).stream()
                        .map(lack -> Omission.of(permit, Optional.of(lack))));
        var withheld = all(scope, Direction.INBOUND, true).stream()
                .flatMap(Snippet::permits)
                .map(permit -> Omission.of(permit, Optional.empty()));
        return Stream.of(lacking, unset(scope), unnamed(scope), withheld)
                .flatMap(omissions -> omissions)
                .toList();
    }

    private static Stream<Service> byDirection(Scope scope) {
        return Stream.of(Direction.values())
                .flatMap(direction -> scope.services().stream().filter(service -> service.direction() == direction));
    }

    /** The flows whose ports the customer has not set yet. */
    private Stream<Omission> unset(Scope scope) {
        return services.of(scope).flatMap(directed -> services.opened(directed.service())
                .map(services::port)
                .filter(port -> port.port().isUnset())
                .flatMap(port -> directed.peers().stream()
                        .map(peer -> new Omission(
                                directed.direction(),
                                port.port(),
                                peer.id(),
                                port.decidedBy().stream()
                                        .filter(values::isUnset)
                                        .collect(Collectors.joining(" and ")),
                                directed.service().id().value(),
                                Optional.of(Platform.Capability.UNSET)))));
    }

    /** The flows of hosts that are known by name only. */
    private Stream<Omission> unnamed(Scope scope) {
        return byDirection(scope)
                .flatMap(service -> services.ports(service).flatMap(listener -> service.hosts().stream()
                        .map(matrix::host)
                        .filter(Host::isUnpublished)
                        .map(host -> new Omission(
                                service.direction(),
                                services.port(listener).port(),
                                host.id().value(),
                                host.name(),
                                service.id().value(),
                                Optional.of(Platform.Capability.NAMES)))));
    }

    /**
     * Every entry of a scope, with the peers' addresses in the families that the server has.
     *
     * @param withheld instead of what is opened, what is not, because a port for specific sources is not opened to any
     */
    private List<PermitEntry> all(Scope scope, Direction direction, boolean withheld) {
        var entries = new ArrayList<PermitEntry>();
        for (var directed : services.of(scope, direction).toList()) {
            var service = directed.service();
            for (var listener : services.ports(service).toList()) {
                var peers = directed.peers().stream()
                        .filter(peer -> isWithheld(service, listener, peer) == withheld)
                        .map(peer -> only(
                                peer,
                                net -> values.reaches(scope.own(), net)
                                        && listener.port().transport().isIn(net.v6())))
                        .filter(peer -> !peer.nets().isEmpty())
                        .toList();
                var id = service.id().value();
                entries.add(new PermitEntry(
                        entries.size() + 1, id, direction, services.port(listener), from(listener), peers));
            }
        }
        return entries;
    }

    private static boolean isWithheld(Service service, Listener listener, Group peer) {
        return service.isRestricted(listener) && Net.areEverybody(peer.nets());
    }
}
