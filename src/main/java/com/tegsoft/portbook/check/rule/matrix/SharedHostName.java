package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Host;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Two hosts have the same name. */
@AutoService(Check.class)
public final class SharedHostName implements Check {

    @Override
    public String why() {
        return "A name leads to one set of addresses. If two hosts have it, one entry was copied and not edited, and "
                + "the other name is missing.";
    }

    @Override
    public Example bad() {
        return host("mirror.example.com");
    }

    @Override
    public Example good() {
        return host("spare.example.com");
    }

    private static Example host(String name) {
        return Example.edit(
                        "matrix.yaml",
                        "  mirror:\n",
                        "  spare:\n    name: %s\n    addresses: [{address: 159.122.86.228}]\n    ipv6: none\n  mirror:\n"
                                .formatted(name))
                .and("matrix.yaml", "hosts: [mirror]", "hosts: [mirror, spare]")
                .and("en/texts.yaml", "  mirror: {text", "  spare: {text: A spare mirror.}\n  mirror: {text")
                .and("tr/texts.yaml", "  mirror: {text", "  spare: {text: Yedek yansı.}\n  mirror: {text");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var first = new HashMap<String, Host>();
        return content.matrix().hosts().values().stream()
                .flatMap(host -> Optional.ofNullable(first.putIfAbsent(host.name(), host)).stream()
                        .map(other -> new Finding(
                                        id(),
                                        content.matrixTree()
                                                .deepest("hosts", host.id().value(), "name")
                                                .at(),
                                        "`%s` is also the name of `%s`".formatted(host.name(), other.id()),
                                        "correct one of the names; if it is one host, list all its addresses under one id")
                                .with(content.inMatrix("hosts", other.id(), "name"), "the same name")));
    }
}
