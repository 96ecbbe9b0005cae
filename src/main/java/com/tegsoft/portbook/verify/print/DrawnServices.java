package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.verify.reader.PrintedLine;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drawing in a document: what it says instead of being seen, the words in it, and its caption. */
record DrawnServices(PrintTexts texts) {

    void add(DocumentLines lines, Collection<Service> services) {
        var sentences = services.stream().map(texts::sentence).collect(Collectors.joining(" "));
        var lanes = Stream.of(Direction.INBOUND, Direction.OUTBOUND)
                .flatMap(direction -> services.stream().filter(service -> service.direction() == direction))
                .map(this::lane)
                .collect(Collectors.joining());
        lines.add("figure: " + texts.server("picture.title") + ". " + sentences)
                .add(PrintedLine.drawn(texts.text("product.name") + lanes));
        lines.add(texts.ui("picture.caption"));
    }

    private String lane(Service service) {
        var roles = service.direction() == Direction.INBOUND ? texts.names(IdKind.ROLE, service.roles()) : "";
        var systems = texts.names(IdKind.SYSTEM, service.systems());
        var ends = roles
                + (roles.isEmpty() || systems.isEmpty() ? "" : texts.ui("comma") + " ")
                + systems
                + service.hosts().stream()
                        .map(id -> texts.matrix().host(id).name())
                        .collect(Collectors.joining(" "));
        return ends
                + service.listeners().stream()
                        .map(listener -> MatrixWords.port(listener.port()))
                        .collect(Collectors.joining(", "));
    }
}
