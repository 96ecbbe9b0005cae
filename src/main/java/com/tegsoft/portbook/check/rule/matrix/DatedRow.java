package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Condition;
import com.tegsoft.portbook.matrix.Service;
import java.util.stream.Stream;

/**
 * A service or port that has dates of its own.
 *
 * @param name id of the service, or the port
 * @param own what it says itself
 * @param whole together with what its service says
 * @param at the place of its last date
 */
record DatedRow(String name, Condition own, Condition whole, Location at) {

    static Stream<DatedRow> of(Content content) {
        return content.matrix().services().values().stream().flatMap(service -> Stream.concat(
                        Stream.of(of(content, service)),
                        ServicePort.of(content, service).map(DatedRow::of))
                .filter(row -> row.own.since().isPresent() || row.own.until().isPresent()));
    }

    private static DatedRow of(Content content, Service service) {
        var tree = content.matrixTree();
        var id = service.id().value();
        var field = service.condition().until().isPresent() ? "until" : "since";
        return new DatedRow(
                id,
                service.condition(),
                service.condition(),
                tree.deepest("services", id, field).at());
    }

    private static DatedRow of(ServicePort port) {
        var own = port.listener().condition();
        return new DatedRow(
                port.listener().port().toString(),
                own,
                port.condition(),
                port.at(own.until().isPresent() ? "until" : "since"));
    }
}
