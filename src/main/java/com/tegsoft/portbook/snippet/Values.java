package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that a customer enters: the addresses of the server, of each role and of each system, and changed ports. Every name is
 * the id of the initiator or setting, or {@code server}; that of a public address is {@code server-public}, or begins with the
 * component.
 *
 * @param groups the server first, then the initiators, in the order of the matrix, then the public addresses, which are empty
 *     where nothing is translated
 * @param settings ports that a server setting changes
 * @param choices of each service that has alternatives the one that is opened, by the id of the service
 * @param details for the headers of files
 */
public record Values(
        Map<String, Group> groups, Map<String, PortRange> settings, Map<String, Id> choices, Details details) {

    public Values {
        groups = new LinkedHashMap<>(groups);
        settings = new LinkedHashMap<>(settings);
        choices = new LinkedHashMap<>(choices);
    }

    /** Documentation addresses, which match no real traffic, as examples. */
    public static Values documentation(Matrix matrix) {
        var groups = new LinkedHashMap<String, Group>();
        groups.put(Group.SERVER, new Group(Group.SERVER, Group.SERVER, "", ExampleNets.machine(0)));
        for (var initiator : matrix.initiators()) {
            groups.put(
                    initiator.id(),
                    group(
                            initiator,
                            matrix.isOwn(initiator.id())
                                    ? ExampleNets.machine(groups.size())
                                    : ExampleNets.networks(groups.size())));
        }
        matrix.publicNames().forEach(name -> groups.put(name, new Group(name, name, "", List.of())));
        var settings = new LinkedHashMap<String, PortRange>();
        matrix.settings().forEach((id, setting) -> settings.put(id.value(), setting.defaultRange()));
        var choices = new LinkedHashMap<String, Id>();
        matrix.services()
                .forEach((id, service) ->
                        service.alternatives().stream().findFirst().ifPresent(first -> choices.put(id.value(), first)));
        return new Values(groups, settings, choices, Details.NONE);
    }

    private static Group group(Initiator initiator, List<Net> nets) {
        return new Group(initiator.id(), initiator.peer().value(), "", nets);
    }

    /**
     * The same with one value changed.
     *
     * @param name {@code server}, an initiator, a setting or a service with alternatives; or a role, which means the same in all
     *     services
     * @param text addresses and networks separated by commas, a port or range, or the id of an alternative
     * @throws IllegalArgumentException with what is accepted
     */
    public Values with(Matrix matrix, String name, String text) {
        if (settings.containsKey(name)) {
            return new Values(groups, new MovedPorts(matrix, settings).with(name, text), choices, details);
        }
        var machines = machines(name);
        if (!machines.isEmpty()) {
            var values = this;
            for (var machine : machines) {
                values = values.with(matrix, machine, text);
            }
            return values;
        }
        if (choices.containsKey(name)) {
            return choosing(matrix.service(new Id(name)), text);
        }
        if (!groups.containsKey(name)) {
            var names = new ArrayList<>(groups.keySet());
            names.addAll(settings.keySet());
            names.addAll(choices.keySet());
            throw new IllegalArgumentException(
                    "unknown parameter `%s`; %s".formatted(name, Suggestion.among(names, name)));
        }
        var nets = new AcceptedNets(matrix, name).parse(text);
        var more = new LinkedHashMap<>(groups);
        more.put(name, group(name).with(nets));
        return new Values(more, settings, choices, details);
    }

    /**
     * What translates the address of the server or a component; empty if nothing does.
     *
     * @param own {@code server} or the id of a component
     */
    public Optional<AddressTranslation> translation(String own) {
        var inside = group(own).v4();
        return Stream.ofNullable(groups.get(Matrix.publicName(own)))
                .flatMap(group -> group.nets().stream())
                .filter(outside -> inside.size() == 1 && !inside.contains(outside))
                .map(outside -> new AddressTranslation(outside, inside.get(0)))
                .findFirst();
    }

    /** Whether a setting has neither a default nor a value. */
    boolean isUnset(String setting) {
        return !Optional.ofNullable(settings.get(setting)).orElseThrow().isSet();
    }

    /** Whether there is something of this name to set. */
    boolean knows(String name) {
        return groups.containsKey(name)
                || settings.containsKey(name)
                || choices.containsKey(name)
                || !machines(name).isEmpty();
    }

    /** The same with what a customer wants to find again in headers. */
    public Values with(Details other) {
        return new Values(groups, settings, choices, other);
    }

    /** The alternative of a service that the customer has chosen; empty if it has none. */
    Optional<Id> choice(Id service) {
        return Optional.ofNullable(choices.get(service.value()));
    }

    private Values choosing(Service service, String text) {
        var all = service.alternatives();
        var chosen = all.stream()
                .filter(alternative -> alternative.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown alternative `%s` of `%s`; %s"
                        .formatted(
                                text,
                                service.id(),
                                Suggestion.among(all.stream().map(Id::value).toList(), text))));
        var more = new LinkedHashMap<>(choices);
        more.put(service.id().value(), chosen);
        return new Values(groups, settings, more, details);
    }

    /** The groups that a role is, if it is a different machine in each service; empty for any other name. */
    public List<String> machines(String name) {
        return groups.values().stream()
                .filter(group -> group.isMachine() && group.peer().equals(name))
                .map(Group::id)
                .toList();
    }

    /** Whether the server has an address of the family of a network, without which no traffic is possible. */
    public boolean reaches(Net net) {
        return reaches(Group.SERVER, net);
    }

    /** The same for the server or a component. */
    public boolean reaches(String own, Net net) {
        return group(own).nets().stream().anyMatch(mine -> mine.v6() == net.v6());
    }

    Group group(Initiator initiator) {
        return group(initiator.id());
    }

    /** The addresses of the machine that a snippet is for: those of a component have another name there than among its peers. */
    Group own(Scope scope) {
        var group = group(scope.own());
        var id = scope.component().map(Group::server).orElse(Group.SERVER);
        return new Group(id, id, "", group.nets());
    }

    Group group(String id) {
        return Optional.ofNullable(groups.get(id)).orElseThrow();
    }

    /** The addresses of a remote host. */
    public static Group group(Host host) {
        var nets = host.addresses().stream()
                .map(address -> Net.parse(address.text()))
                .toList();
        return new Group(host.id().value(), host.id().value(), host.name(), nets);
    }

    /** Groups that are used by a snippet and still have example addresses. */
    public List<String> unset(Matrix matrix, Snippet snippet) {
        var documentation = documentation(matrix);
        return snippet.parameters().stream()
                .map(group -> group.equals(snippet.server()) ? snippet.scope().own() : group.id())
                .filter(id -> group(id).equals(documentation.group(id)))
                .toList();
    }
}
