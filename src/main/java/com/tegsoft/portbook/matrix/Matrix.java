package com.tegsoft.portbook.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that is known about the ports of a product, in the order in which the maintainers wrote it.
 *
 * @param product name of the product
 * @param edition date of this edition
 * @param effective the date by which customers must act on the changes of this edition
 * @param purposes why ports are needed, with the points not yet confirmed about each purpose
 * @param roles who uses services
 * @param systems machines of the customer's own that the product talks to
 * @param features what a customer uses or not
 * @param protocols the protocols that this matrix declares in addition to the known ones
 * @param localPorts ports that only programs of one machine use among themselves
 * @param siteSpecific things that need ports which depend on the installation
 * @param retired ids that an earlier edition has published
 */
public record Matrix(
        String product,
        LocalDate edition,
        LocalDate effective,
        Map<Id, Purpose> purposes,
        Map<Id, Role> roles,
        Map<Id, OwnSystem> systems,
        Map<Id, Host> hosts,
        Map<Id, Setting> settings,
        Map<Id, Feature> features,
        Map<Id, Protocol> protocols,
        Map<Id, Service> services,
        Map<Id, LocalPorts> localPorts,
        List<Id> siteSpecific,
        Map<Id, Retired> retired) {

    public Matrix {
        siteSpecific = List.copyOf(siteSpecific);
    }

    /** The declared protocol with this id, or the known one. */
    public Optional<Protocol> protocol(Id id) {
        return Optional.ofNullable(protocols.get(id)).or(() -> WellKnownProtocols.find(id));
    }

    public Service service(Id id) {
        return declared(services, id);
    }

    public Host host(Id id) {
        return declared(hosts, id);
    }

    public Setting setting(Id id) {
        return declared(settings, id);
    }

    /** Whether a setting is the port of a service; otherwise it is a number that ports are computed from. */
    public boolean isPort(Id setting) {
        return services.values().stream()
                .flatMap(service -> service.listeners().stream())
                .anyMatch(listener -> listener.setting().filter(setting::equals).isPresent());
    }

    /** The settings that are computed from one. */
    public List<Setting> followers(Id setting) {
        return settings.values().stream()
                .filter(other -> other.formula()
                        .filter(formula -> formula.inputs().contains(setting))
                        .isPresent())
                .toList();
    }

    public Purpose purpose(Id id) {
        return declared(purposes, id);
    }

    public Role role(Id id) {
        return declared(roles, id);
    }

    public OwnSystem system(Id id) {
        return declared(systems, id);
    }

    /** Checks ensure that every reference is declared. */
    private static <V> V declared(Map<Id, V> section, Id id) {
        return Optional.ofNullable(section.get(id)).orElseThrow(() -> new IllegalStateException("undeclared " + id));
    }

    /** Whether no customer can use both of two features. */
    public boolean areExclusive(Id one, Id other) {
        return excludes(one, other) || excludes(other, one);
    }

    private boolean excludes(Id one, Id other) {
        return Optional.ofNullable(features.get(one))
                .filter(feature -> feature.excludes().contains(other))
                .isPresent();
    }

    public List<Service> services(Predicate<Service> which) {
        return services.values().stream().filter(which).toList();
    }

    public List<Service> servicesFor(Purpose purpose) {
        return services(service -> service.purposes().contains(purpose.id()));
    }

    public List<Service> servicesOf(Role role) {
        return services(service ->
                service.roles().contains(role.id()) || service.components().contains(role.id()));
    }

    /** The parts of the product, if it has several. */
    public List<Id> components() {
        return roles.values().stream().filter(Role::component).map(Role::id).toList();
    }

    /** The name of the public address of the server or a component, where its own is translated. */
    public static String publicName(String own) {
        return own + "-public";
    }

    /** The names of the product's own machines: the server first, then its components. */
    public List<String> ownNames() {
        return Stream.concat(Stream.of(Service.SERVER), components().stream())
                .map(Id::value)
                .toList();
    }

    /** The names of their public addresses, in the same order. */
    public List<String> publicNames() {
        return ownNames().stream().map(Matrix::publicName).toList();
    }

    /** Whether a name stands for addresses of the product itself: the server, or one of its components. */
    public boolean isOwn(String id) {
        return id.equals(Service.SERVER.value())
                || components().stream().anyMatch(component -> component.value().equals(id));
    }

    /** Everybody whose networks a customer gives, role by role, then the systems. */
    public List<Initiator> initiators() {
        var users = roles.values().stream()
                .flatMap(role -> role.perService()
                        ? servicesOf(role).stream()
                                .filter(service -> service.direction() == Direction.INBOUND)
                                .map(service -> initiator(role.id(), service))
                        : Stream.of(new Initiator(role.id(), Optional.empty())));
        var own = systems.keySet().stream().map(id -> new Initiator(id, Optional.empty()));
        return Stream.concat(users, own).toList();
    }

    /** Whether a name of networks that a customer gives is that of a system. */
    public boolean isSystem(String name) {
        return systems.keySet().stream().map(Id::value).anyMatch(name::equals);
    }

    /** What somebody is whose networks a customer gives. */
    public IdKind kind(Id peer) {
        return systems.containsKey(peer) ? IdKind.SYSTEM : IdKind.ROLE;
    }

    /** The one of them with an id, which must be there. */
    public Initiator initiator(String id) {
        return initiators().stream()
                .filter(initiator -> initiator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whose networks a customer gives for a service: the roles and systems that connect, or the systems that it connects to. */
    public List<Initiator> initiators(Service service) {
        return service.peers().stream()
                .filter(id -> !service.hosts().contains(id))
                .map(id -> initiator(id, service))
                .toList();
    }

    /** The roles that are a machine of their own in an inbound service. */
    public List<Id> machines(Service service) {
        return initiators(service).stream()
                .filter(initiator -> initiator.service().isPresent())
                .map(Initiator::peer)
                .toList();
    }

    /** A check reports a role that is not declared. */
    private Initiator initiator(Id peer, Service service) {
        var perService =
                Optional.ofNullable(roles.get(peer)).filter(Role::perService).isPresent();
        return new Initiator(peer, perService ? Optional.of(service.id()) : Optional.empty());
    }

    /** The flows that firewalls must allow for some of the services, sorted. */
    public static List<Flow> flows(Collection<Service> services) {
        return services.stream()
                .flatMap(service -> service.flows().stream())
                .sorted()
                .toList();
    }

    /** The same with other hosts. */
    public Matrix with(Map<Id, Host> others) {
        return new Matrix(
                product,
                edition,
                effective,
                purposes,
                roles,
                systems,
                others,
                settings,
                features,
                protocols,
                services,
                localPorts,
                siteSpecific,
                retired);
    }
}
