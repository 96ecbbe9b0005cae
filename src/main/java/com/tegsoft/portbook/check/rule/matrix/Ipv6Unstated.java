package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Host;
import java.util.Optional;
import java.util.stream.Stream;

/** A host has neither an IPv6 address nor `ipv6: none`. A multicast group has one family. */
@AutoService(Check.class)
public final class Ipv6Unstated implements Check {

    @Override
    public String why() {
        return "Networks with IPv6 prefer it if the host has an IPv6 address. Customers must know whether to allow it.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    ipv6: none\n", "");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "    ipv6: none\n", "")
                .and(
                        "matrix.yaml",
                        "      - {address: 159.122.86.236, use: active}",
                        "      - {address: 159.122.86.236, use: active}\n      - {address: \"2a02:6b8::feed:ff\", use: active}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().hosts().values().stream().flatMap(host -> find(content, host).stream());
    }

    private Optional<Finding> find(Content content, Host host) {
        var some = host.addresses().stream().anyMatch(address -> address.value().isIPv6());
        if (host.ipv6Absent() && (some || host.isUnpublished())) {
            var has = some ? "an IPv6 address" : "no addresses";
            return Optional.of(new Finding(
                    id(),
                    content.inMatrix("hosts", host.id(), "ipv6"),
                    "`%s` has %s but says `ipv6: none`".formatted(host.id(), has),
                    "delete `ipv6: none`"));
        }
        return some || host.ipv6Absent() || host.isUnpublished() || host.isMulticast()
                ? Optional.empty()
                : Optional.of(new Finding(
                        id(),
                        content.inMatrix("hosts", host.id()),
                        "`%s` has neither an IPv6 address nor `ipv6: none`".formatted(host.id()),
                        "add its IPv6 address, or `ipv6: none`"));
    }
}
