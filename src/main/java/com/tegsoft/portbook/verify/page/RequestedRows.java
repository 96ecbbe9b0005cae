package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.verify.words.MatrixWords;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of a change request: a row a port, with a place for each address that only the reader knows. */
record RequestedRows(PageTexts texts) {

    void add(PageLines page) {
        var sheet = page.place();
        page.term(sheet, "", texts.ui("request.caption"))
                .add(Stream.of("column.port", "column.service", "column.from", "column.to", "request.why")
                        .map(texts::ui)
                        .collect(Collectors.joining(" | ")));
        var place = page.place();
        texts.matrix().services().values().forEach(service -> service(page.at(place), service));
        page.at(sheet);
    }

    private void service(PageLines page, Service service) {
        page.add("{data-service=" + service.id() + "}")
                .add("{data-purposes="
                        + service.purposes().stream().map(Object::toString).collect(Collectors.joining(" ")) + "}")
                .add("{data-direction=" + EnumNames.of(service.direction()) + "}");
        for (var listener : service.listeners()) {
            page.add(row(service, listener));
        }
    }

    private String row(Service service, Listener listener) {
        var inbound = service.direction() == Direction.INBOUND;
        var exposure = service.exposure(listener);
        var from = new ArrayList<String>();
        exposure.map(texts.texts()::word).ifPresent(from::add);
        from.addAll(inbound ? others(service) : own(service));
        var cells = new ArrayList<String>();
        cells.add(MatrixWords.port(listener.port())
                + exposure.map(some -> "{data-source=" + EnumNames.of(some) + "}")
                        .orElse("")
                + listener.setting().map(id -> "{data-setting=" + id + "}").orElse(""));
        cells.add(labelled(
                "column.service",
                texts.name(IdKind.SERVICE, service.id()) + " "
                        + texts.joined(List.of(texts.protocol(listener), texts.encryption(listener)))
                        + texts.conditions(service, listener)));
        cells.add(labelled("column.from", String.join(" / ", from)));
        cells.add(labelled("column.to", String.join(" / ", inbound ? own(service) : others(service))));
        if (listener.equals(service.listeners().get(0))) {
            var key = "services." + service.id() + ".";
            cells.add(labelled("request.why", texts.prose(key + "for") + " " + texts.prose(key + "closed")));
        }
        return String.join(" | ", cells);
    }

    private String labelled(String column, String cell) {
        return cell + "{data-label=" + texts.ui(column) + "}";
    }

    private List<String> others(Service service) {
        return Stream.concat(texts.matrix().initiators(service).stream().map(this::initiator), hosts(service).stream())
                .toList();
    }

    private String initiator(Initiator initiator) {
        return value(texts.name(texts.matrix().kind(initiator.peer()), initiator.peer()), initiator.id());
    }

    private List<String> own(Service service) {
        return service.components().isEmpty()
                ? List.of(value(texts.text("product.label"), Group.SERVER))
                : service.components().stream()
                        .map(component -> value(texts.name(IdKind.ROLE, component), component.value()))
                        .toList();
    }

    private static String value(String name, String id) {
        return name + " {data-value=" + id + "}";
    }

    private List<String> hosts(Service service) {
        return service.hosts().stream()
                .map(texts.matrix()::host)
                .map(host -> (host.name() + " " + texts.addresses(host)).strip())
                .toList();
    }
}
