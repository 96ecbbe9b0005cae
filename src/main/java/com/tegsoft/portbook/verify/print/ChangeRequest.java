package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Purpose;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sheet with which a purpose's ports are requested must say; its blanks are filled in by hand. */
record ChangeRequest(PrintTexts texts, Purpose purpose) {

    private static final String BLANK = "________________";

    PrintedFrame frame() {
        return new PrintedFrame(
                texts,
                texts.ui("request.title", Map.of("name", texts.name(IdKind.PURPOSE, purpose.id()))),
                texts.ui("request.lead"),
                SitePaths.shortLink(texts.base(), purpose.id().value()));
    }

    DocumentLines lines() {
        var services = texts.matrix().servicesFor(purpose);
        var lines = frame().begin().add(texts.ui("request.lead"));
        lines.add(row(Stream.of("by", "ticket", "window", "until").map(this::word)))
                .add(row(Stream.generate(() -> BLANK).limit(4)))
                .add(word("reason") + " " + texts.prose("purposes." + purpose.id() + ".text"));
        table(lines, services);
        why(lines, services);
        risks(lines, services);
        heading(lines, "implementation");
        lines.add(word("file") + " " + BLANK + " · SHA-256 " + BLANK + BLANK)
                .add(word("rollback") + " " + BLANK)
                .add(texts.product("snippets.description")
                        + PrintTexts.address(
                                texts.home() + SitePaths.of(IdKind.PURPOSE, purpose.id()) + "#snippets",
                                texts.ui("snippets.title")));
        heading(lines, "signatures");
        lines.add(row(Stream.of("role", "name", "date", "signature").map(this::word)));
        for (var who : List.of("by", "security", "network", "approved")) {
            lines.add(row(Stream.of(word(who), BLANK, BLANK, BLANK)));
        }
        return lines;
    }

    private String word(String text) {
        return texts.ui("request." + text);
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | "));
    }

    private void heading(DocumentLines lines, String part) {
        lines.heading(2, "part." + part, word(part)).place("part." + part);
    }

    private void table(DocumentLines lines, Collection<Service> services) {
        var isExposed = services.stream().anyMatch(service -> service.direction() == Direction.INBOUND);
        heading(lines, "open");
        lines.add(word("caption"))
                .add(row(Stream.of(
                                texts.ui("column.port"),
                                texts.ui("column.service"),
                                texts.ui("column.protocol"),
                                texts.ui("column.encryption"),
                                texts.ui("column.from"),
                                texts.ui("column.to"),
                                isExposed ? word("exposure") : "",
                                word("addresses"))
                        .filter(title -> !title.isEmpty())));
        for (var service : services) {
            service.listeners().forEach(listener -> lines.add(row(service, listener, isExposed)));
        }
    }

    private String row(Service service, Listener listener, boolean isExposed) {
        var cells = new FlowCells(texts);
        return row(Stream.of(
                MatrixWords.port(listener.port()),
                texts.name(IdKind.SERVICE, service.id()) + texts.conditions(service, listener),
                texts.protocol(listener),
                texts.texts().word(listener.encryption()),
                cells.initiators(service),
                cells.listeners(service),
                isExposed ? exposure(service, listener) + " | " + blanks(service) : blanks(service)));
    }

    /** From where a port can be reached before the change, which only the customer knows, and after it. */
    private String exposure(Service service, Listener listener) {
        return service.exposure(listener)
                .map(after -> String.join(
                        " ",
                        texts.ui("changes.before"),
                        BLANK,
                        texts.ui("changes.after"),
                        texts.texts().word(after)))
                .orElse("—");
    }

    /** Whose addresses only the customer knows. */
    private String blanks(Service service) {
        var own = service.components().isEmpty()
                ? Stream.of(texts.text("product.label"))
                : service.components().stream().map(component -> texts.name(IdKind.ROLE, component));
        var roles = service.roles().stream().map(role -> texts.name(IdKind.ROLE, role));
        var systems = service.systems().stream().map(system -> texts.name(IdKind.SYSTEM, system));
        var names = service.direction() == Direction.INBOUND
                ? Stream.of(roles, systems, own).flatMap(some -> some)
                : Stream.concat(own, systems);
        return names.map(name -> name + " " + BLANK).collect(Collectors.joining(" "));
    }

    private void why(DocumentLines lines, Collection<Service> services) {
        heading(lines, "why");
        for (var service : services) {
            lines.term(
                    name(service.id()),
                    List.of(
                            texts.prose(key(service) + "for"),
                            texts.ui("service.closed") + ": " + texts.prose(key(service) + "closed")));
        }
    }

    private void risks(DocumentLines lines, Collection<Service> services) {
        var doubtful = services.stream()
                .filter(service -> !texts.notes(service).isEmpty())
                .toList();
        var notes = texts.assumptions(purpose.assumptions());
        if (doubtful.isEmpty() && notes.isEmpty()) {
            return;
        }
        heading(lines, "risk");
        for (var service : doubtful) {
            lines.term(
                    name(service.id()),
                    texts.notes(service).entrySet().stream()
                            .flatMap(note -> note.getValue().stream().map(text -> note.getKey() + ": " + text))
                            .toList());
        }
        notes.forEach(lines::term);
    }

    private String name(Id service) {
        return texts.name(IdKind.SERVICE, service);
    }

    private static String key(Service service) {
        return "services." + service.id() + ".";
    }
}
