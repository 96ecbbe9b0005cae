package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A service names a part of the product that is not declared as one. */
@AutoService(Check.class)
public final class UnknownComponent implements Check {

    @Override
    public String why() {
        return "A component has addresses of its own, and a file with all that its machines need. Those of a role that "
                + "only uses the product would be taken for addresses of the product.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml", "roles: [visitor, operator]", "components: [operator]\n    roles: [visitor, operator]");
    }

    @Override
    public Example good() {
        return new ServiceWithoutComponent().good();
    }

    @Override
    public Stream<Finding> find(Content content) {
        var matrix = content.matrix();
        return Stream.concat(
                matrix.services().values().stream()
                        .flatMap(service -> named(content, service.components(), "services", service.id())),
                matrix.localPorts().values().stream()
                        .flatMap(local -> named(content, local.components(), "local-ports", local.id())));
    }

    private Stream<Finding> named(Content content, List<Id> components, String section, Id id) {
        return Stream.concat(
                new Declared(content, "roles").missing(this, components, section, id, "components"),
                components.stream().flatMap(component -> unmarked(content, section, id, component)));
    }

    private Stream<Finding> unmarked(Content content, String section, Id id, Id component) {
        return Optional.ofNullable(content.matrix().roles().get(component))
                .filter(role -> !role.component())
                .map(role -> new Finding(
                        id(),
                        content.inMatrix(section, id, "components", component),
                        "`%s` is not declared as a part of the product".formatted(component),
                        "if it is one, add `component: true` to the role; otherwise move it to `roles`"))
                .stream();
    }
}
