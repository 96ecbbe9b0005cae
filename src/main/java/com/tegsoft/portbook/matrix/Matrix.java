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
 * @param protocols the protocols that this matrix declares in addition to the known ones
 * @param siteSpecific things that need ports which depend on the installation
 * @param retired ids that an earlier edition has published
 */
public record Matrix(
        String product,
        LocalDate edition,
        LocalDate effective,
        Map<Id, Purpose> purposes,
        Map<Id, Role> roles,
        Map<Id, Host> hosts,
        Map<Id, Setting> settings,
        Map<Id, Protocol> protocols,
        Map<Id, Service> services,
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

    public Purpose purpose(Id id) {
        return declared(purposes, id);
    }

    public Role role(Id id) {
        return declared(roles, id);
    }

    /** Checks ensure that every reference is declared. */
    private static <V> V declared(Map<Id, V> section, Id id) {
        return Optional.ofNullable(section.get(id)).orElseThrow(() -> new IllegalStateException("undeclared " + id));
    }

    public List<Service> services(Predicate<Service> which) {
        return services.values().stream().filter(which).toList();
    }

    public List<Service> servicesFor(Purpose purpose) {
        return services(service -> service.purposes().contains(purpose.id()));
    }

    public List<Service> servicesOf(Role role) {
        return services(service -> service.roles().contains(role.id()));
    }

    /** Everybody whose networks a customer gives, role by role. */
    public List<Initiator> initiators() {
        return roles.values().stream()
                .flatMap(role -> role.perService()
                        ? servicesOf(role).stream()
                                .filter(service -> service.direction() == Direction.INBOUND)
                                .map(service -> initiator(role.id(), service))
                        : Stream.of(new Initiator(role.id(), Optional.empty())))
                .toList();
    }

    /** The one of them with an id, which must be there. */
    public Initiator initiator(String id) {
        return initiators().stream()
                .filter(initiator -> initiator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whose networks connect to an inbound service. */
    public List<Initiator> initiators(Service service) {
        return service.direction() == Direction.INBOUND
                ? service.roles().stream().map(role -> initiator(role, service)).toList()
                : List.of();
    }

    /** The roles that are a machine of their own in an inbound service. */
    public List<Id> machines(Service service) {
        return initiators(service).stream()
                .filter(initiator -> initiator.service().isPresent())
                .map(Initiator::role)
                .toList();
    }

    /** A check reports a role that is not declared. */
    private Initiator initiator(Id role, Service service) {
        var perService =
                Optional.ofNullable(roles.get(role)).filter(Role::perService).isPresent();
        return new Initiator(role, perService ? Optional.of(service.id()) : Optional.empty());
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
                others,
                settings,
                protocols,
                services,
                siteSpecific,
                retired);
    }
}
