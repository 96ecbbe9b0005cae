package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import java.util.stream.Stream;

/** An inbound service does not say which sources may connect. */
@AutoService(Check.class)
public final class InboundWithoutSource implements Check {

    @Override
    public String why() {
        return "Without it, customers do not know whether the internet must reach the port. Assuming `any` would "
                + "invite a break-in.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "    source: any\n", "");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "source: any", "source: restricted")
                .and(
                        "en/texts.yaml",
                        "    closed: Nobody sees the map.",
                        "    closed: Nobody sees the map.\n    restriction: Only at home.")
                .and(
                        "tr/texts.yaml",
                        "    closed: Haritayı kimse göremez.",
                        "    closed: Haritayı kimse göremez.\n    restriction: Yalnızca evde.");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content
                .matrix()
                .services(service -> service.direction() == Direction.INBOUND
                        && service.listeners().stream()
                                .anyMatch(listener -> service.exposure(listener).isEmpty()))
                .stream()
                .map(service -> new Finding(
                        id(),
                        content.inMatrix("services", service.id()),
                        "`%s` does not say which sources may connect".formatted(service.id()),
                        "add `source: any` or `source: restricted`, to the service or to each of its ports"));
    }
}
