package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parts of the product open to each other: a row for each part that connects and each that listens. */
record PartRows(PageTexts texts) {

    private List<Id> parts() {
        return texts.matrix().components();
    }

    /** Nothing if the product has one part or none, or if its parts do not talk to each other. */
    void add(PageLines page) {
        if (parts().size() < 2 || between(parts(), parts()).isEmpty()) {
            return;
        }
        page.section("between", texts.ui("parts.between"))
                .say("parts.betweenlead")
                .add(Stream.of("from", "to", "port")
                        .map(column -> texts.ui("column." + column))
                        .collect(Collectors.joining(" | ")));
        for (var initiator : parts()) {
            for (var listener : parts()) {
                var some = between(List.of(initiator), List.of(listener));
                if (!some.isEmpty()) {
                    page.add(row(initiator, listener, some));
                }
            }
        }
    }

    private List<Service> between(Collection<Id> initiators, Collection<Id> listeners) {
        return texts.matrix()
                .services(service -> service.direction() == Direction.INBOUND
                        && !Collections.disjoint(service.roles(), initiators)
                        && !Collections.disjoint(service.components(), listeners));
    }

    private String row(Id initiator, Id listener, List<Service> some) {
        var ports = some.stream()
                .flatMap(service -> service.listeners().stream()
                        .map(own -> PageTexts.link(
                                MatrixWords.port(own.port()), "#" + SitePaths.row(service.id(), own.port()))))
                .toList();
        return String.join(
                " | ",
                texts.link(IdKind.ROLE, initiator),
                texts.link(IdKind.ROLE, listener) + "{data-label=" + texts.ui("column.to") + "}",
                texts.joined(ports) + "{data-label=" + texts.ui("column.port") + "}");
    }
}
