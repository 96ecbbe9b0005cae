package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.yaml.Node;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A field belongs to a service of the other direction, or to one for specific sources. */
@AutoService(Check.class)
public final class MisplacedField implements Check {

    @Override
    public String why() {
        return "`source` says which sources may connect to the server, `hosts` where the server connects to, or which of "
                + "the only sources that may connect are published. Elsewhere they mean nothing, or the direction is "
                + "wrong.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    direction: outbound\n", "    direction: outbound\n    source: any\n");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "mirror.example.com", "maps.example.com");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Stream.concat(components(content), services(content));
    }

    /** A component is one kind of machine, whose addresses are the same in all services. */
    private Stream<Finding> components(Content content) {
        return content.matrix().components().stream()
                .flatMap(id -> content.matrixTree().deepest("roles", id.value()).entry("per-service").stream())
                .map(entry -> finding(entry, "a component has no `per-service`", "or `component`"));
    }

    private Stream<Finding> services(Content content) {
        return content.matrix().services().values().stream()
                .flatMap(service -> service.direction() == Direction.OUTBOUND
                        ? places(content, service)
                                .flatMap(place -> place.entry("source").stream())
                                .map(entry -> finding(
                                        entry, "an outbound service has no `source`", "or correct the direction"))
                        : unneeded(content, service)
                                .map(entry -> finding(
                                        entry,
                                        "an inbound service for any source has no `hosts`",
                                        "correct the direction, or set its `source` to `restricted`")));
    }

    private Finding finding(Node.Entry entry, String message, String help) {
        return new Finding(id(), entry.key().at(), message, "delete the field, " + help);
    }

    /** The hosts that connect to a service, if any other source may connect to all its ports too. */
    private static Stream<Node.Entry> unneeded(Content content, Service service) {
        return service.isRestrictedAnywhere()
                ? Stream.empty()
                : content.matrixTree().deepest("services", service.id().value()).entry("hosts").stream();
    }

    /** A service, and each of its ports. */
    private static Stream<Node> places(Content content, Service service) {
        var id = service.id().value();
        var ports = IntStream.range(0, service.listeners().size()).mapToObj(Integer::toString);
        return Stream.concat(
                Stream.of(content.matrixTree().deepest("services", id)),
                ports.map(number -> content.matrixTree().deepest("services", id, "ports", number)));
    }
}
