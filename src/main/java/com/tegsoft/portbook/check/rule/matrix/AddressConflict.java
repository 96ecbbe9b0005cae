package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.yaml.Node;
import java.util.ArrayList;
import java.util.stream.Stream;

/** A host lists one address twice, or a network that contains another entry. */
@AutoService(Check.class)
public final class AddressConflict implements Check {

    @Override
    public String why() {
        return "If one address is listed twice, the second entry probably lacks its own address. Many firewalls refuse a "
                + "list in which one network contains another.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {address: 159.122.86.236, use: active}",
                "      - {address: 159.122.86.236, use: active}\n      - {address: 159.122.86.236, use: standby}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {address: 159.122.86.236, use: active}",
                "      - {address: 159.122.86.236, use: active}\n      - {address: 159.122.86.228, use: standby}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().hosts().values().stream().flatMap(host -> find(content, host));
    }

    private Stream<Finding> find(Content content, Host host) {
        var seen = new ArrayList<Node>();
        return HostNodes.addresses(content, host).flatMap(node -> {
            var earlier = seen.stream().filter(one -> overlap(one, node)).findFirst();
            seen.add(node);
            return earlier.stream().map(first -> finding(first, node));
        });
    }

    private Finding finding(Node first, Node node) {
        var same = HostNodes.text(first).equals(HostNodes.text(node));
        return new Finding(
                        id(),
                        HostNodes.at(node),
                        same
                                ? "`%s` is listed twice".formatted(HostNodes.text(node))
                                : "`%s` and `%s` have addresses in common"
                                        .formatted(HostNodes.text(node), HostNodes.text(first)),
                        same ? "correct one of them" : "keep the larger one only, or correct one of them")
                .with(HostNodes.at(first), "first here");
    }

    private static boolean overlap(Node one, Node other) {
        return HostNodes.blocks(one).stream()
                .anyMatch(block -> HostNodes.blocks(other).stream().anyMatch(more -> HostNodes.overlap(block, more)));
    }
}
