package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Service;
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
        return content.matrix().services().values().stream()
                .flatMap(service -> Stream.concat(
                        new Declared(content, "roles")
                                .missing(this, service.components(), "services", service.id(), "components"),
                        service.components().stream().flatMap(component -> unmarked(content, service, component))));
    }

    private Stream<Finding> unmarked(Content content, Service service, Id component) {
        return Optional.ofNullable(content.matrix().roles().get(component))
                .filter(role -> !role.component())
                .map(role -> new Finding(
                        id(),
                        content.inMatrix("services", service.id(), "components", component),
                        "`%s` is not declared as a part of the product".formatted(component),
                        "if it is one, add `component: true` to the role; otherwise move it to `roles`"))
                .stream();
    }
}
