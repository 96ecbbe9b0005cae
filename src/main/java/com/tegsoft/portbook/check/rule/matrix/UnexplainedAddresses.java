package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** A host has several single addresses, and one has no stated use. */
@AutoService(Check.class)
public final class UnexplainedAddresses implements Check {

    @Override
    public String why() {
        return "Customers who see two addresses do not know whether to allow both.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {address: 159.122.86.236, use: active}",
                "      - {address: 159.122.86.236, use: active}\n      - {address: 159.122.86.228}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {address: 159.122.86.236, use: active}",
                "      - {address: 159.122.86.236, use: active}\n      - {address: 159.122.86.228, use: standby}");
    }

    /** Networks are left out: only of single machines can one be on standby. */
    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().hosts().values().stream()
                .map(host -> HostNodes.addresses(content, host)
                        .filter(node -> HostNodes.isOne(HostNodes.blocks(node)))
                        .toList())
                .filter(nodes -> nodes.size() > 1)
                .flatMap(List::stream)
                .filter(node -> node.entry("use").isEmpty())
                .map(node -> new Finding(
                        id(),
                        node.at(),
                        "the host has several addresses, and this one has no `use`",
                        "add `use: active` or `use: standby`"));
    }
}
