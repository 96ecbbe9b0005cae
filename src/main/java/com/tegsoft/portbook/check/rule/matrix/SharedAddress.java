package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.HostDoubt;
import com.tegsoft.portbook.yaml.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** Two hosts have the same address. */
@AutoService(Check.class)
public final class SharedAddress implements Check {

    @Override
    public String why() {
        return "The same address for two names often means that an entry was copied and its own address is missing. If "
                + "several names really lead to one pool of addresses, say so to readers.";
    }

    @Override
    public Example bad() {
        return host("");
    }

    @Override
    public Example good() {
        return host("    because: [shared-address]\n")
                .and(
                        "en/texts.yaml",
                        "{text: A spare mirror.}",
                        "{text: A spare mirror., because: {shared-address: Both names lead to one server.}}")
                .and(
                        "tr/texts.yaml",
                        "{text: Yedek yansı.}",
                        "{text: Yedek yansı., because: {shared-address: İki ad da aynı sunucuya gider.}}");
    }

    private static Example host(String because) {
        return Example.edit(
                        "matrix.yaml",
                        "  mirror:\n",
                        "  spare:\n    name: spare.example.com\n    addresses: [{address: 159.122.86.236}]\n    ipv6: none\n%s  mirror:\n"
                                .formatted(because))
                .and("matrix.yaml", "hosts: [mirror]", "hosts: [mirror, spare]")
                .and("en/texts.yaml", "  mirror: {text", "  spare: {text: A spare mirror.}\n  mirror: {text")
                .and("tr/texts.yaml", "  mirror: {text", "  spare: {text: Yedek yansı.}\n  mirror: {text");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var hosts = content.matrix().hosts().values();
        return hosts.stream().flatMap(host -> hosts.stream()
                .takeWhile(first -> !first.id().equals(host.id()))
                .filter(first -> !first.name().equals(host.name())) // The same name is reported separately.
                .filter(first -> !isAnswered(first) && !isAnswered(host) && !isPool(first, host))
                .flatMap(first -> common(first, host, content).stream().map(node -> new Finding(
                                id(),
                                HostNodes.at(node),
                                "`%s` is also an address of `%s`".formatted(HostNodes.text(node), first.id()),
                                "correct one of them; if both names lead there, add `because: [shared-address]` to one "
                                        + "host and a text with the reason")
                        .with(content.inMatrix("hosts", first.id()), "the other host")))
                .limit(1));
    }

    private static boolean isAnswered(Host host) {
        return host.because().contains(HostDoubt.SHARED_ADDRESS);
    }

    /** Whether two hosts have all addresses in common and more than one: a whole list is not copied by mistake. */
    private static boolean isPool(Host first, Host host) {
        var all = HostNodes.values(host);
        return all.equals(HostNodes.values(first)) && !HostNodes.isOne(all);
    }

    /** The first address of a host that another host has too. */
    private static Optional<Node> common(Host first, Host host, Content content) {
        var theirs = HostNodes.values(first);
        return HostNodes.addresses(content, host)
                .filter(node -> theirs.stream().anyMatch(block -> HostNodes.blocks(node).stream()
                        .anyMatch(other -> HostNodes.overlap(block, other))))
                .findFirst();
    }
}
