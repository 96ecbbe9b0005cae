package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Service;
import java.util.stream.Stream;

/** A service does not say who uses it. */
@AutoService(Check.class)
public final class ServiceWithoutRole implements Check {

    @Override
    public String why() {
        return "Customers must know whom a port is for, and whose networks to allow. Only an inbound service that remote "
                + "hosts or the customer's own systems connect to can do without roles.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    roles: [operator]\n    purposes: [calls]\n", "    purposes: [calls]\n");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "    roles: [operator]\n    purposes: [calls]\n",
                "    hosts: [mirror]\n    purposes: [calls]\n");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().services(ServiceWithoutRole::lacksRole).stream()
                .map(service -> new Finding(
                        id(),
                        content.inMatrix("services", service.id()),
                        "`%s` does not say who uses it".formatted(service.id()),
                        service.direction() == Direction.INBOUND
                                ? "add `roles`; or `hosts` or `systems`, if only these connect"
                                : "add `roles`"));
    }

    private static boolean lacksRole(Service service) {
        return service.roles().isEmpty()
                && (service.direction() == Direction.OUTBOUND
                        || (service.hosts().isEmpty() && service.systems().isEmpty()));
    }
}
