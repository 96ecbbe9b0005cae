package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.HostDoubt;
import com.tegsoft.portbook.yaml.Node;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An address has no meaning outside its own network. */
@AutoService(Check.class)
public final class UnpublishableAddress implements Check {

    @Override
    public String why() {
        return "A private, reserved or documentation address in a published list is a mistake: customers would allow "
                + "traffic to an unrelated machine.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "159.122.86.236", "192.168.1.10");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "159.122.86.236", "159.122.86.228");
    }

    /**
     * Blocks in which no customer reaches anything (IANA special-purpose address registries, RFC 6890), and of multicast the groups of
     * examples (RFC 6676) and those that never leave a machine (RFC 4291, section 2.7).
     */
    private static final List<IPAddress> MEANINGLESS = blocks(
            "0.0.0.0/8",
            "127.0.0.0/8",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/32",
            "233.252.0.0/24",
            "240.0.0.0/4",
            "::/127",
            "::ffff:0:0/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "fe80::/10",
            "ff00::/16",
            "ff01::/16",
            "ff02::db8:0:0/96",
            "ff05::db8:0:0/96",
            "ff08::db8:0:0/96",
            "ff0e::db8:0:0/96");

    private static List<IPAddress> blocks(String... blocks) {
        return Stream.of(blocks)
                .map(block -> new IPAddressString(block).getAddress().toPrefixBlock())
                .toList();
    }

    /** Whether any address is in one of the blocks. */
    private static boolean lies(List<IPAddress> blocks, IPAddress address) {
        return blocks.stream().anyMatch(block -> HostNodes.overlap(block, address));
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().hosts().values().stream()
                .flatMap(host -> HostNodes.addresses(content, host).flatMap(node -> find(host, node).stream()));
    }

    private Optional<Finding> find(Host host, Node node) {
        if (HostNodes.blocks(node).stream().anyMatch(block -> lies(MEANINGLESS, block))) {
            return Optional.of(new Finding(
                    id(),
                    HostNodes.at(node),
                    (HostNodes.isOne(HostNodes.blocks(node))
                                    ? "`%s` is a reserved or documentation address"
                                    : "`%s` contains reserved or documentation addresses")
                            .formatted(HostNodes.text(node)),
                    "write the address that customers reach"));
        }
        if (HostNodes.blocks(node).stream().anyMatch(Address::isPrivate)
                && !host.because().contains(HostDoubt.PRIVATE_ADDRESS)) {
            return Optional.of(new Finding(
                    id(),
                    HostNodes.at(node),
                    (HostNodes.isOne(HostNodes.blocks(node))
                                    ? "`%s` is a private address"
                                    : "`%s` contains private addresses")
                            .formatted(HostNodes.text(node)),
                    "write the address that customers reach; if it is this one, add `because: "
                            + "[private-address]` to the host and a text with the reason"));
        }
        return Optional.empty();
    }
}
