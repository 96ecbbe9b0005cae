package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Host;
import inet.ipaddr.IPAddress;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** A host lists one address twice. */
@AutoService(Check.class)
public final class AddressConflict implements Check {

    @Override
    public String why() {
        return "If one address is listed twice, the second entry probably lacks its own address.";
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
        var seen = new HashMap<IPAddress, Location>();
        return HostNodes.addresses(content, host).flatMap(node -> {
            var first = seen.putIfAbsent(HostNodes.address(node), HostNodes.at(node));
            return Optional.ofNullable(first).stream().map(at -> new Finding(
                            id(),
                            HostNodes.at(node),
                            "`%s` is listed twice"
                                    .formatted(HostNodes.address(node).toCanonicalString()),
                            "correct one of them")
                    .with(at, "first here"));
        });
    }
}
