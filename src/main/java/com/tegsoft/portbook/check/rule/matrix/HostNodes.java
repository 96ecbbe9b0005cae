package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.yaml.Node;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of hosts as written in the file; their form has been checked. */
final class HostNodes {

    private HostNodes() {}

    static Stream<Node> addresses(Content content, Host host) {
        return content.matrixTree().deepest("hosts", host.id().value(), "addresses") instanceof Node.Sequence sequence
                ? sequence.items().stream()
                : Stream.empty();
    }

    /** The addresses that a host has, once each. */
    static Set<IPAddress> values(Host host) {
        return host.addresses().stream().map(Address::value).collect(Collectors.toSet());
    }

    static IPAddress address(Node node) {
        return Objects.requireNonNull(new IPAddressString(((Node.Scalar) node.deepest("address")).text()).getAddress());
    }

    static Location at(Node node) {
        return node.deepest("address").at();
    }
}
