package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.HostDoubt;
import java.util.stream.Stream;

/** Two hosts have one name. */
@AutoService(Check.class)
public final class SharedHostName implements Check {

    @Override
    public String why() {
        return "One name resolves to one set of addresses. Where it stands at two hosts, one of them was copied and not "
                + "edited, and the other name is missing.";
    }

    @Override
    public Example bad() {
        return host("mirror.example.com", "");
    }

    @Override
    public Example good() {
        return host("mirror.example.com", "    because: [shared-name]\n")
                .and("en/texts.yaml", "{text: Waits.}", "{text: Waits., because: {shared-name: It is one name.}}")
                .and("tr/texts.yaml", "{text: Bekler.}", "{text: Bekler., because: {shared-name: Tek ad var.}}");
    }

    private static Example host(String name, String because) {
        return Example.edit(
                        "matrix.yaml",
                        "  mirror:\n",
                        "  spare:\n    name: %s\n    addresses: [{address: 159.122.86.228}]\n    ipv6: none\n%s  mirror:\n"
                                .formatted(name, because))
                .and("matrix.yaml", "hosts: [mirror]", "hosts: [mirror, spare]")
                .and("en/texts.yaml", "  mirror: {text", "  spare: {text: Waits.}\n  mirror: {text")
                .and("tr/texts.yaml", "  mirror: {text", "  spare: {text: Bekler.}\n  mirror: {text");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var hosts = content.matrix().hosts().values();
        return hosts.stream().flatMap(host -> hosts.stream()
                .takeWhile(first -> !first.id().equals(host.id()))
                .filter(first -> first.name().equals(host.name()))
                .limit(1)
                .filter(first -> !first.because().contains(HostDoubt.SHARED_NAME)
                        && !host.because().contains(HostDoubt.SHARED_NAME))
                .map(first -> new Finding(
                                id(),
                                content.matrixTree()
                                        .deepest("hosts", host.id().value(), "name")
                                        .at(),
                                "`%s` is also the name of `%s`".formatted(host.name(), first.id()),
                                "correct one of them; if both are right, add `because: [shared-name]` and the reason as a text")
                        .with(content.inMatrix("hosts", first.id(), "name"), "the same name")));
    }
}
