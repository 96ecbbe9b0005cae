package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in the cells of a flow. */
record FlowCells(PrintTexts texts) {

    String initiators(Service service) {
        return service.direction() == Direction.INBOUND
                ? given(service, service.roles()) + hosts(service)
                : own(service);
    }

    String listeners(Service service) {
        return service.direction() == Direction.INBOUND ? own(service) : given(service, List.of()) + hosts(service);
    }

    /** Roles and systems, whose addresses a customer gives. */
    private String given(Service service, List<Id> roles) {
        return texts.joined(Stream.of(texts.names(IdKind.ROLE, roles), texts.names(IdKind.SYSTEM, service.systems()))
                .filter(names -> !names.isEmpty())
                .toList());
    }

    private String own(Service service) {
        return service.components().isEmpty()
                ? texts.text("product.label")
                : texts.names(IdKind.ROLE, service.components());
    }

    private String hosts(Service service) {
        return service.hosts().stream().map(this::host).collect(Collectors.joining(" "));
    }

    private String host(Id id) {
        var host = texts.matrix().host(id);
        return (host.name() + " " + texts.addresses(host)).strip();
    }
}
