package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product has several parts, and a service does not say which of them listens or connects. */
@AutoService(Check.class)
public final class ServiceWithoutComponent implements Check {

    @Override
    public String why() {
        return "Where the parts of a product run on machines of their own, a port must be opened on the machine that "
                + "listens, and on no other.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "  operator: {}", "  operator: {component: true}");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "  operator: {}", "  operator: {component: true}")
                .and(
                        "matrix.yaml",
                        "roles: [visitor, operator]",
                        "components: [operator]\n    roles: [visitor, operator]")
                .and(
                        "matrix.yaml",
                        "    roles: [operator]\n    purposes: [calls]\n",
                        "    components: [operator]\n    roles: [operator]\n    purposes: [calls]\n")
                .and(
                        "matrix.yaml",
                        "    direction: outbound\n",
                        "    direction: outbound\n    components: [operator]\n");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var components = content.matrix().components();
        return components.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        content
                                .matrix()
                                .services(service -> service.components().isEmpty())
                                .stream()
                                .map(service -> finding(
                                        content,
                                        "services",
                                        service.id(),
                                        service.direction() == Direction.INBOUND ? "listens" : "connects")),
                        content.matrix().localPorts().values().stream()
                                .filter(local -> local.components().isEmpty())
                                .map(local -> finding(content, "local-ports", local.id(), "uses the ports")));
    }

    private Finding finding(Content content, String section, Id id, String does) {
        return new Finding(
                id(),
                content.inMatrix(section, id),
                "`%s` does not say which part of the product %s".formatted(id, does),
                "add `components`, one or more of "
                        + content.matrix().components().stream().map(Id::value).collect(Collectors.joining(", ")));
    }
}
