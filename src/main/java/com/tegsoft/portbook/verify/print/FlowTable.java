package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.MatrixWords;
import com.tegsoft.portbook.verify.words.PendingActions;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of flows of a document.
 *
 * @param pending what customers must still do
 * @param inside whether the document links to its own services
 * @param detailed whether it has a section about each service
 */
record FlowTable(PrintTexts texts, PendingActions pending, boolean inside, boolean detailed) {

    private static final List<String> COLUMNS =
            List.of("port", "service", "protocol", "encryption", "from", "to", "requirement");

    /** Both directions with their headings. */
    void add(DocumentLines lines, Collection<Service> services) {
        add(lines, Direction.INBOUND, "inbound", services);
        add(lines, Direction.OUTBOUND, "outbound", services);
    }

    private void add(DocumentLines lines, Direction direction, String name, Collection<Service> services) {
        var some = services.stream()
                .filter(service -> service.direction() == direction)
                .toList();
        lines.heading(2, "part." + name, texts.ui(name + ".title")).place("part." + name);
        if (some.isEmpty()) {
            lines.add(texts.ui(name + ".none"));
            return;
        }
        lines.add(texts.server(name + ".lead")).add(texts.server(name + ".caption"));
        lines.add(COLUMNS.stream().map(column -> texts.ui("column." + column)).collect(Collectors.joining(" | ")));
        some.forEach(service -> rows(lines, service));
    }

    private void rows(DocumentLines lines, Service service) {
        if (inside && !detailed) {
            lines.place(service.id().value());
        }
        for (var listener : service.listeners()) {
            if (detailed) {
                lines.place(SitePaths.row(service.id(), listener.port()));
            }
            lines.add(row(service, listener));
        }
    }

    private String row(Service service, Listener listener) {
        var name = texts.name(IdKind.SERVICE, service.id());
        var port = MatrixWords.port(listener.port());
        var cells = new FlowCells(texts);
        var exposure = service.exposure(listener).map(texts.texts()::word).orElse("");
        return Stream.of(
                        PrintTexts.link(
                                port,
                                SitePaths.shortLink(texts.base(), service.id().value()),
                                name + ": " + port),
                        inside && detailed ? PrintTexts.link(name, "#" + service.id()) : name,
                        texts.protocol(listener),
                        texts.texts().word(listener.encryption()),
                        cells.initiators(service) + " " + exposure,
                        cells.listeners(service),
                        texts.texts().word(service.requirement())
                                + texts.conditions(service, listener)
                                + pending.links(SitePaths.row(service.id(), listener.port()), texts.linkForm()))
                .collect(Collectors.joining(" | "));
    }
}
