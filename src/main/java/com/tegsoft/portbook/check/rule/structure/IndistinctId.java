package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Initiator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two ids that become variables of a snippet are the same without their hyphens. */
@AutoService(Check.class)
public final class IndistinctId implements Check {

    private static final List<String> SECTIONS = List.of("roles", "systems", "hosts", "settings");

    private record Declaration(String section, String id) {}

    private static final String RENAME = "rename one of them; a published id must keep its meaning";

    @Override
    public String why() {
        return "Some firewalls allow no hyphens in names of variables and ignore capitals: `end-user` and `enduser` "
                + "would share one variable, and so would a role and a setting with the same id. A role that is a different "
                + "machine in each service has a variable for each, named after both: `system-web` for `system` in `web`.";
    }

    @Override
    public Example bad() {
        return ReservedId.role("mir-ror");
    }

    @Override
    public Example good() {
        return ReservedId.role("mirror-admin");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var seen = new HashMap<String, Declaration>();
        var findings = Stream.<Finding>builder();
        for (var section : SECTIONS) {
            for (var id : new Declared(content, section).ids()) {
                var own = new Declaration(section, id);
                var first = seen.putIfAbsent(id.replace("-", ""), own);
                if (first != null && !isFoundElsewhere(first, own)) {
                    findings.add(new Finding(
                                    id(),
                                    content.inMatrix(section, id),
                                    "`%s` and `%s` give the same variable name".formatted(first.id(), id),
                                    RENAME)
                            .with(content.inMatrix(first.section(), first.id()), "the other one"));
                }
            }
        }
        machines(content, seen).forEach(findings);
        components(content, seen).forEach(findings);
        return findings.build();
    }

    /** The variables of roles that are a different machine in each service. */
    private Stream<Finding> machines(Content content, Map<String, Declaration> seen) {
        var findings = Stream.<Finding>builder();
        for (var initiator : content.matrix().initiators()) {
            if (initiator.service().isPresent()) {
                var own = new Declaration("services", initiator.id());
                var first = seen.putIfAbsent(initiator.id().replace("-", ""), own);
                if (first != null) {
                    findings.add(new Finding(
                            id(),
                            at(content, initiator),
                            "`%s` in `%s` gives the same variable name as `%s`"
                                    .formatted(
                                            initiator.peer(),
                                            initiator.service().orElseThrow(),
                                            first.id()),
                            RENAME));
                }
            }
        }
        return findings.build();
    }

    /** The variables of components for their own addresses. */
    private Stream<Finding> components(Content content, Map<String, Declaration> seen) {
        return content.matrix().components().stream()
                .flatMap(component -> Optional.ofNullable(seen.get((component + "-server").replace("-", "")))
                        .map(other -> new Finding(
                                id(),
                                content.inMatrix("roles", component),
                                "the addresses of `%s` itself have the same variable name as `%s`"
                                        .formatted(component, other.id()),
                                RENAME))
                        .stream());
    }

    private static Location at(Content content, Initiator initiator) {
        return content.inMatrix("services", initiator.service().orElseThrow(), "roles", initiator.peer());
    }

    /** Whether another check reports it: an id that is declared twice, or resembles another of its section. */
    private static boolean isFoundElsewhere(Declaration first, Declaration own) {
        return first.id().equals(own.id())
                ? !own.section().equals("settings")
                : first.section().equals(own.section()) && NearDuplicateId.isNear(first.id(), own.id());
    }
}
