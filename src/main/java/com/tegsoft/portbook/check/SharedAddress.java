package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.HostDoubt;
import com.tegsoft.portbook.source.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** Two hosts have an address in common. */
@AutoService(Check.class)
public final class SharedAddress implements Check {

    @Override
    public String why() {
        return "One address for two names is often a name that was copied, while its own address is missing. Where several "
                + "names really lead to one pool of addresses, readers can be told so.";
    }

    @Override
    public Example bad() {
        return host("");
    }

    @Override
    public Example good() {
        return host("    because: [shared-address]\n")
                .and("en/texts.yaml", "{text: Waits.}", "{text: Waits., because: {shared-address: Both are one.}}")
                .and("tr/texts.yaml", "{text: Bekler.}", "{text: Bekler., because: {shared-address: İkisi birdir.}}");
    }

    private static Example host(String because) {
        return Example.edit(
                        "matrix.yaml",
                        "  mirror:\n",
                        "  spare:\n    name: spare.example.com\n    addresses: [{address: 159.122.86.236}]\n    ipv6: none\n%s  mirror:\n"
                                .formatted(because))
                .and("matrix.yaml", "hosts: [mirror]", "hosts: [mirror, spare]")
                .and("en/texts.yaml", "  mirror: {text", "  spare: {text: Waits.}\n  mirror: {text")
                .and("tr/texts.yaml", "  mirror: {text", "  spare: {text: Bekler.}\n  mirror: {text");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var hosts = content.matrix().hosts().values();
        return hosts.stream().flatMap(host -> hosts.stream()
                .takeWhile(first -> !first.id().equals(host.id()))
                .filter(first -> !first.name().equals(host.name())) // Two hosts of one name are another finding.
                .filter(first -> !isAnswered(first) && !isAnswered(host))
                .flatMap(first -> common(first, host, content).stream().map(node -> new Finding(
                                id(),
                                HostNodes.at(node),
                                "`%s` is an address of `%s` too"
                                        .formatted(HostNodes.address(node).toCanonicalString(), first.id()),
                                "correct one of them; if both names lead there, add `because: [shared-address]` to one host and the reason as a text")
                        .with(content.inMatrix("hosts", first.id()), "the other host")))
                .limit(1));
    }

    private static boolean isAnswered(Host host) {
        return host.because().contains(HostDoubt.SHARED_ADDRESS);
    }

    /** The first address of a host that another has as well. */
    private static Optional<Node> common(Host first, Host host, Content content) {
        var theirs = HostNodes.values(first);
        return HostNodes.addresses(content, host)
                .filter(node -> theirs.contains(HostNodes.address(node)))
                .findFirst();
    }
}
