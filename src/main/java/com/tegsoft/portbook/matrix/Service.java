package com.tegsoft.portbook.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of the matrix.
 *
 * @param exposure which sources may connect to its ports, unless a port decides otherwise; only an inbound service has one
 * @param roles who uses it
 * @param purposes why it is needed
 * @param hosts the hosts that an outbound service connects to, or that connect to an inbound one
 * @param condition when it is used
 * @param listeners its ports, in the order of the matrix
 * @param assumptions points that are not yet confirmed
 */
public record Service(
        Id id,
        Direction direction,
        Optional<Exposure> exposure,
        List<Id> roles,
        List<Id> purposes,
        List<Id> hosts,
        Requirement requirement,
        Condition condition,
        List<Listener> listeners,
        List<Id> assumptions) {

    public Service {
        roles = List.copyOf(roles);
        purposes = List.copyOf(purposes);
        hosts = List.copyOf(hosts);
        listeners = List.copyOf(listeners);
        assumptions = List.copyOf(assumptions);
    }

    /** The other side: the roles and hosts that connect, or the hosts that are connected to. */
    public List<Id> peers() {
        return direction == Direction.INBOUND
                ? Stream.concat(roles.stream(), hosts.stream()).toList()
                : hosts;
    }

    /** Which sources may connect to one of its ports. */
    public Optional<Exposure> exposure(Listener listener) {
        return listener.exposure().or(() -> exposure);
    }

    /** When one of its ports is used. */
    public Condition condition(Listener listener) {
        return condition.and(listener.condition());
    }

    /** Which sources may connect to its ports, if that is the same for all. */
    public Optional<Exposure> commonExposure() {
        var all = listeners.stream().map(this::exposure).distinct().toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    /** Whether any of its ports is for specific sources only. */
    public boolean isRestrictedAnywhere() {
        return listeners.stream().anyMatch(this::isRestricted);
    }

    /** Whether a port is for specific sources only. */
    public boolean isRestricted(Listener listener) {
        return exposure(listener).filter(Exposure.RESTRICTED::equals).isPresent();
    }

    /** Whether all its ports are for specific sources only; if only some are, the others may be opened to any source. */
    public boolean isRestricted() {
        return direction == Direction.INBOUND && listeners.stream().allMatch(this::isRestricted);
    }

    /** The same for one of its roles: without the others, and without the hosts that connect. */
    public Service of(Role role) {
        return of(List.of(role.id()), direction == Direction.INBOUND ? List.of() : hosts);
    }

    /** The same for some of its roles and hosts only. */
    public Service of(Collection<Id> someRoles, Collection<Id> someHosts) {
        var roleIds = roles.stream().filter(someRoles::contains).toList();
        var hostIds = hosts.stream().filter(someHosts::contains).toList();
        return new Service(
                id, direction, exposure, roleIds, purposes, hostIds, requirement, condition, listeners, assumptions);
    }

    public List<Flow> flows() {
        return listeners.stream()
                .map(listener -> Flow.of(id, direction, peers(), listener.port()))
                .toList();
    }
}
