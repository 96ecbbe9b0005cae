package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.matrix.Port;
import java.util.Collections;
import java.util.stream.Stream;

/** A port stays inside one machine, and is opened to others on the same machine. */
@AutoService(Check.class)
public final class LocalAndOpen implements Check {

    @Override
    public String why() {
        return "Customers are told to open nothing for a port that stays inside one machine, and a service of that machine "
                + "asks them to open it. Only one of the two can be right.";
    }

    @Override
    public Example bad() {
        return declared("443/tcp");
    }

    @Override
    public Example good() {
        return declared("9119/tcp");
    }

    private static Example declared(String port) {
        return Example.edit(
                        "matrix.yaml", "services:\n", "local-ports:\n  drawing: {ports: [" + port + "]}\nservices:\n")
                .and(
                        "en/texts.yaml",
                        "settings:\n",
                        "local-ports:\n  drawing: {name: Drawing, text: Draws the map.}\nsettings:\n")
                .and(
                        "tr/texts.yaml",
                        "settings:\n",
                        "local-ports:\n  drawing: {name: Çizim, text: Haritayı çizer.}\nsettings:\n");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().localPorts().values().stream().flatMap(local -> local.ports().stream()
                .flatMap(port -> opened(content, local, port).limit(1)));
    }

    private Stream<Finding> opened(Content content, LocalPorts local, Port port) {
        return ServicePort.of(content)
                .filter(open -> open.service().direction() == Direction.INBOUND
                        && open.listener().port().overlaps(port)
                        && !Collections.disjoint(open.service().own(), local.own()))
                .map(open -> new Finding(
                                id(),
                                content.inMatrix("local-ports", local.id(), "ports", port),
                                "`%s` stays inside one machine, and `%s` opens it"
                                        .formatted(port, open.service().id()),
                                "delete it here if other machines connect, or delete it there if none does")
                        .with(open.at("port"), "opened here"));
    }
}
