package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.CallPart;
import com.tegsoft.portbook.matrix.Condition;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.Service;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One port of a service, and its place in the matrix. */
public record ServicePort(Content content, Service service, int index) {

    /** All ports of all services, in the order of the matrix. */
    public static Stream<ServicePort> of(Content content) {
        return content.matrix().services().values().stream().flatMap(service -> of(content, service));
    }

    /** The ports of a service, in its order. */
    public static Stream<ServicePort> of(Content content, Service service) {
        return IntStream.range(0, service.listeners().size())
                .mapToObj(index -> new ServicePort(content, service, index));
    }

    public Listener listener() {
        return service.listeners().get(index);
    }

    Condition condition() {
        return service.condition(listener());
    }

    boolean answers(Doubt doubt) {
        return listener().because().contains(doubt);
    }

    Optional<Protocol> protocol() {
        return content.matrix().protocol(listener().protocol());
    }

    /** Whether its number is one that is registered for its protocol, whatever the transport. */
    boolean isRegistered() {
        return protocol().stream()
                .flatMap(protocol -> protocol.registered().stream())
                .anyMatch(registered -> listener().port().hasPorts()
                        ? registered.range().equals(listener().port().range())
                        : registered.equals(listener().port()));
    }

    /** The part of a call that it carries: as stated by the port, or else as its protocol always does. */
    Optional<CallPart> carries() {
        return listener().carries().or(() -> protocol().flatMap(Protocol::carries));
    }

    /** The path of a field in the matrix. */
    Object[] path(String field) {
        return new Object[] {"services", service.id(), "ports", index, field};
    }

    /** The place of the value of a field. */
    Location at(String field) {
        return content.matrixTree()
                .deepest("services", service.id().value(), "ports", Integer.toString(index), field)
                .at();
    }

    /** The place of an item of a list field. */
    Location at(String field, String item) {
        return content.matrixTree()
                .deepest("services", service.id().value(), "ports", Integer.toString(index), field, item)
                .at();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServicePort port
                && port.index == index
                && port.service.id().equals(service.id());
    }

    @Override
    public int hashCode() {
        return service.id().hashCode() * 31 + index;
    }
}
