package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.yaml.Node;
import inet.ipaddr.IPAddress;
import java.util.Collection;
import java.util.List;
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

    static String text(Node node) {
        return ((Node.Scalar) node.deepest("address")).text();
    }

    /** The networks that one entry means, at least one. */
    static List<IPAddress> blocks(Node node) {
        return Address.blocks(text(node));
    }

    /** Whether they are one single address. */
    static boolean isOne(Collection<IPAddress> blocks) {
        return blocks.size() == 1 && blocks.stream().noneMatch(IPAddress::isMultiple);
    }

    static boolean overlap(IPAddress one, IPAddress other) {
        return one.contains(other) || other.contains(one);
    }

    static Location at(Node node) {
        return node.deepest("address").at();
    }
}
