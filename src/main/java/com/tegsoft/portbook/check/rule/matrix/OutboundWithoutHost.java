package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import java.util.stream.Stream;

/** An outbound service has neither a host nor a system. */
@AutoService(Check.class)
public final class OutboundWithoutHost implements Check {

    @Override
    public String why() {
        return "Customers who filter outbound traffic need to know the destinations.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    hosts: [mirror]\n", "")
                .and("en/texts.yaml", "for: Fetches new maps from {host:mirror}.", "for: Fetches new maps.")
                .and(
                        "tr/texts.yaml",
                        "for: \"Yeni haritaları alır: {host:mirror}.\"",
                        "for: \"Yeni haritaları alır.\"");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "mirror.example.com", "maps.example.com");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content
                .matrix()
                .services(service -> service.direction() == Direction.OUTBOUND
                        && service.hosts().isEmpty()
                        && service.systems().isEmpty())
                .stream()
                .map(
                        service -> new Finding(
                                id(),
                                content.inMatrix("services", service.id()),
                                "`%s` does not say where it connects to".formatted(service.id()),
                                "add `hosts` and declare each under `hosts`; or `systems`, if it connects to machines of the customer's own"));
    }
}
