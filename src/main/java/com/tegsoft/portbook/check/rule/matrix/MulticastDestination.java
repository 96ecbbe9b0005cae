package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import java.util.Set;
import java.util.stream.Stream;

/** A multicast group is used for what only a machine can do. */
@AutoService(Check.class)
public final class MulticastDestination implements Check {

    /** Transports that set up a connection between two machines (RFC 9293, RFC 9260). */
    private static final Set<Transport> BETWEEN_TWO = Set.of(Transport.TCP, Transport.SCTP);

    @Override
    public String why() {
        return "A multicast group is not a machine: no packets come from it, and TCP and SCTP cannot connect to it. A firewall rule "
                + "for such connections never matches.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "address: 159.122.86.236", "address: 239.10.20.30");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "address: 159.122.86.236", "address: 159.122.86.228");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var groups = content.matrix().hosts().values().stream()
                .filter(Host::isMulticast)
                .toList();
        return groups.stream().flatMap(group -> Stream.concat(mixed(content, group), used(content, group)));
    }

    private Stream<Finding> mixed(Content content, Host group) {
        return HostNodes.addresses(content, group)
                .filter(node -> Address.read(HostNodes.text(node), Address.Use.ACTIVE).stream()
                        .anyMatch(address -> !address.isMulticast()))
                .map(node -> new Finding(
                        id(),
                        HostNodes.at(node),
                        "`%s` is no multicast group, but other addresses of `%s` are"
                                .formatted(HostNodes.text(node), group.id()),
                        "make the group a host of its own"));
    }

    private Stream<Finding> used(Content content, Host group) {
        return content.matrix().services(service -> service.hosts().contains(group.id())).stream()
                .flatMap(service -> service.direction() == Direction.INBOUND
                        ? Stream.of(sending(content, service, group))
                        : connections(content, service, group));
    }

    private Finding sending(Content content, Service service, Host group) {
        return new Finding(
                id(),
                content.inMatrix("services", service.id(), "hosts"),
                "`%s` is a multicast group, and no connections come from one".formatted(group.id()),
                "name those who send to it: in `roles`, `systems` or `hosts` of this service");
    }

    private Stream<Finding> connections(Content content, Service service, Host group) {
        return ServicePort.of(content, service)
                .filter(one -> BETWEEN_TWO.contains(one.listener().port().transport()))
                .map(one -> new Finding(
                        id(),
                        one.at("port"),
                        "`%s` is for a connection between two machines, but `%s` is a multicast group"
                                .formatted(one.listener().port(), group.id()),
                        "correct the transport; or give the machines to which it connects a service of their own"));
    }
}
