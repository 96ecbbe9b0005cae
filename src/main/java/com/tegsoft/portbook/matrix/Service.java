package com.tegsoft.portbook.matrix;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One row of the matrix.
 *
 * @param exposure which sources may connect to its ports, unless a port decides otherwise; only an inbound service has one
 * @param roles who uses it
 * @param systems the customer's own systems that an outbound service connects to, or that connect to an inbound one
 * @param purposes why it is needed
 * @param hosts the hosts that an outbound service connects to, or that connect to an inbound one
 * @param components the parts of the product that listen, or that connect if it is outbound; empty: the server
 * @param condition when it is used
 * @param listeners its ports, in the order of the matrix
 * @param assumptions points that are not yet confirmed
 */
public record Service(
        Id id,
        Direction direction,
        Optional<Exposure> exposure,
        List<Id> roles,
        List<Id> systems,
        List<Id> purposes,
        List<Id> hosts,
        List<Id> components,
        Requirement requirement,
        Condition condition,
        List<Listener> listeners,
        List<Id> assumptions) {

    /** Instead of components, where a product has none. */
    public static final Id SERVER = new Id("server");

    public Service {
        roles = List.copyOf(roles);
        systems = List.copyOf(systems);
        purposes = List.copyOf(purposes);
        hosts = List.copyOf(hosts);
        components = List.copyOf(components);
        listeners = List.copyOf(listeners);
        assumptions = List.copyOf(assumptions);
    }

    /** The other side: the roles, systems and hosts that connect, or the systems and hosts that are connected to. */
    public List<Id> peers() {
        return direction == Direction.INBOUND
                ? Stream.concat(roles.stream(), machines().stream()).toList()
                : machines();
    }

    /** Its systems, then its hosts. */
    public List<Id> machines() {
        return Stream.concat(systems.stream(), hosts.stream()).toList();
    }

    /** The side of the product: its components, or the server. */
    public List<Id> own() {
        return own(components);
    }

    /** Some components; the server, if there are none. */
    static List<Id> own(List<Id> components) {
        return components.isEmpty() ? List.of(SERVER) : components;
    }

    /** In English, for files that have no other language: when one of its ports is used, and how it is computed. */
    public List<String> conditionWords(Listener listener) {
        var choice = listener.oneOf().map(this::choiceWords);
        var computed = listener.formula().map(formula -> "computed: " + formula);
        return Stream.of(condition(listener).words().stream(), choice.stream(), computed.stream())
                .flatMap(words -> words)
                .toList();
    }

    private String choiceWords(Id alternative) {
        var others = alternatives().stream()
                .filter(other -> !other.equals(alternative))
                .map(Id::value)
                .toList();
        return others.isEmpty()
                ? "alternative %s, if it is chosen".formatted(alternative)
                : "alternative %s, instead of %s".formatted(alternative, String.join(" or ", others));
    }

    /** Ids of its alternatives, of which one is opened, in the order of the matrix; empty: all its ports are opened. */
    public List<Id> alternatives() {
        return listeners.stream()
                .flatMap(listener -> listener.oneOf().stream())
                .distinct()
                .toList();
    }

    /** The ports of an alternative. */
    public List<Listener> of(Id alternative) {
        return listeners.stream()
                .filter(listener -> listener.oneOf().filter(alternative::equals).isPresent())
                .toList();
    }

    /**
     * The ports that are opened together: those of one alternative, and those that belong to none.
     *
     * @param wanted the alternative; without it, or if the service does not have it, the first is meant
     */
    public List<Listener> opened(Optional<Id> wanted) {
        var all = alternatives();
        var chosen = wanted.filter(all::contains).or(() -> all.stream().findFirst());
        return listeners.stream()
                .filter(listener ->
                        listener.oneOf().isEmpty() || listener.oneOf().equals(chosen))
                .toList();
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

    /** The same for one of its roles: without the others, and without the systems and hosts that connect. */
    public Service of(Role role) {
        var ends = new HashSet<>(direction == Direction.INBOUND ? List.<Id>of() : peers());
        ends.add(role.id());
        return of(ends);
    }

    /** The same for some of its roles, systems and hosts only. */
    public Service of(Set<Id> ends) {
        return part(ends::contains, listeners);
    }

    private Service part(Predicate<Id> ends, List<Listener> some) {
        return new Service(
                id,
                direction,
                exposure,
                roles.stream().filter(ends).toList(),
                systems.stream().filter(ends).toList(),
                purposes,
                hosts.stream().filter(ends).toList(),
                components,
                requirement,
                condition,
                some,
                assumptions);
    }

    /** The ports that are left where some features are not used; empty if there are none. */
    public Optional<Service> without(Collection<Id> features) {
        var used = listeners.stream()
                .filter(listener -> condition(listener).needs().stream().noneMatch(features::contains))
                .toList();
        return used.isEmpty() ? Optional.empty() : Optional.of(part(end -> true, used));
    }

    public List<Flow> flows() {
        return listeners.stream()
                .map(listener -> new Flow(id, direction, own(), peers(), listener.port()))
                .toList();
    }
}
