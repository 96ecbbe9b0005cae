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

/** A field belongs to a service of the other direction. */
@AutoService(Check.class)
public final class MisplacedField implements Check {

    @Override
    public String why() {
        return "`source` says who connects to the server, `hosts` where the server connects to. With the other "
                + "direction they mean nothing, or the direction is wrong.";
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
        return content.matrix().services().values().stream().flatMap(service -> {
            var inbound = service.direction() == Direction.INBOUND;
            var field = inbound ? "hosts" : "source";
            return places(content, service)
                    .flatMap(place -> place.entry(field).stream())
                    .map(entry -> new Finding(
                            id(),
                            entry.key().at(),
                            "an %s service has no `%s`".formatted(inbound ? "inbound" : "outbound", field),
                            "delete the field, or correct the direction"));
        });
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
