package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A host is declared but no service uses it. */
@AutoService(Check.class)
public final class UnusedHost implements Check {

    @Override
    public String why() {
        return "An address that no flow uses invites customers to open something that is not needed.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                        "matrix.yaml",
                        "  mirror:\n",
                        "  spare:\n    name: spare.example.com\n    addresses: [{address: 159.122.86.228}]\n    ipv6: none\n  mirror:\n")
                .and("en/texts.yaml", "  mirror: {text", "  spare: {text: A spare mirror.}\n  mirror: {text")
                .and("tr/texts.yaml", "  mirror: {text", "  spare: {text: Yedek yansı.}\n  mirror: {text");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "mirror.example.com", "maps.example.com");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var used = content.matrix().services().values().stream()
                .flatMap(service -> service.hosts().stream())
                .collect(Collectors.toSet());
        return new Declared(content, "hosts").unused(this, used).filter(finding -> !isExplainedByMissingHosts(content));
    }

    /** A service without hosts is reported separately, and explains this one. */
    private static boolean isExplainedByMissingHosts(Content content) {
        return content.matrix().services().values().stream()
                .anyMatch(service -> service.direction() == Direction.OUTBOUND
                        && service.hosts().isEmpty()
                        && service.systems().isEmpty());
    }
}
