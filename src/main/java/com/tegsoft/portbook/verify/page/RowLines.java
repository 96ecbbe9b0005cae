package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.words.MatrixWords;
import com.tegsoft.portbook.verify.words.PendingActions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of flows in one language: the rows of a service are the same wherever they are. */
final class RowLines {

    private final PageTexts texts;
    private final PendingActions pending;
    private final Map<Id, List<PageLine>> rows = new ConcurrentHashMap<>();

    RowLines(PageTexts texts, History history) {
        this.texts = texts;
        this.pending = PendingActions.of(texts, history.upcoming());
    }

    /** What says on the page of a service that customers must still do something about it. */
    Optional<String> notice(Service service) {
        return pending.about(service.id().value()).map(some -> PageTexts.link(notice(some), some.address()));
    }

    /** One thing is said as such: what is to be done at once has no date. */
    private String notice(PendingActions.Pending some) {
        return some.tasks().size() == 1
                ? some.tasks().get(0)
                : texts.ui("changes.upcoming", Map.of("date", some.date()));
    }

    /** A table of flows below a heading: its caption, its columns, its rows. */
    void table(PageLines page, Direction direction, Collection<Service> services) {
        var caption = texts.server(direction == Direction.INBOUND ? "inbound.caption" : "outbound.caption");
        var section = page.place();
        page.term(section, "", caption).add(columns());
        services.forEach(service -> page.add(of(service)));
        page.at(section).add(markdown(texts, caption));
    }

    /** The button that copies a table. */
    static String markdown(PageTexts texts, String caption) {
        return PageLines.BUTTONS + PageLines.WITH_SCRIPT + "{data-markdown} " + texts.ui("request.markdown") + ": "
                + caption + PageLines.UNSEEN;
    }

    /** Both directions of some services, each with its heading and its table. */
    void directions(PageLines page, Collection<Service> services) {
        for (var direction : Direction.values()) {
            var word = direction == Direction.INBOUND ? "inbound" : "outbound";
            var some = services.stream()
                    .filter(service -> service.direction() == direction)
                    .toList();
            page.section(word, texts.ui(word + ".title")).add(texts.server(word + ".lead"));
            if (some.isEmpty()) {
                page.say(word + ".none");
            } else {
                table(page, direction, some);
            }
        }
    }

    private String columns() {
        var protocol = texts.joined(List.of(texts.ui("column.protocol"), texts.ui("column.encryption")));
        return Stream.concat(
                        Stream.of(texts.ui("column.port"), texts.ui("column.service"), protocol),
                        Stream.of("from", "to", "purposes", "requirement").map(column -> texts.ui("column." + column)))
                .collect(Collectors.joining(" | "));
    }

    /** The rows of a service, one a port. */
    List<PageLine> of(Service service) {
        return rows.computeIfAbsent(service.id(), id -> lines(service));
    }

    private List<PageLine> lines(Service service) {
        var lines = new ArrayList<PageLine>();
        for (var listener : service.listeners()) {
            var first = lines.isEmpty() ? PageTexts.anchor(service.id().value()) : "";
            lines.add(PageLine.of("", first + row(service, listener)));
        }
        return lines;
    }

    private String row(Service service, Listener listener) {
        var anchor = SitePaths.row(service.id(), listener.port());
        var port = MatrixWords.port(listener.port());
        var here = " [#](#%s){aria-label=%s}".formatted(anchor, texts.ui("copy.row", Map.of("port", port)));
        var inbound = service.direction() == Direction.INBOUND;
        var roles = inbound ? texts.links(IdKind.ROLE, service.roles()) : "";
        var given = Stream.of(roles, texts.links(IdKind.SYSTEM, service.systems()))
                .filter(words -> !words.isEmpty())
                .toList();
        var peers = Stream.of(texts.joined(given), hosts(service))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" / "));
        var exposure = service.exposure(listener)
                .map(some -> (service.hosts().isEmpty() ? " " : " / ")
                        + texts.texts().word(some))
                .orElse("");
        return PageTexts.anchor(anchor) + " "
                + String.join(
                        " | ",
                        port + here,
                        texts.link(IdKind.SERVICE, service.id()),
                        texts.protocol(listener) + " " + texts.encryption(listener),
                        labelled("from", inbound ? peers + exposure : own(service)),
                        labelled("to", inbound ? own(service) : peers),
                        labelled("purposes", texts.links(IdKind.PURPOSE, service.purposes())),
                        labelled(
                                "requirement",
                                texts.texts().word(service.requirement())
                                        + texts.conditions(service, listener)
                                        + pending.links(anchor, texts.linkForm())));
    }

    private String own(Service service) {
        return service.components().isEmpty()
                ? texts.text("product.label")
                : texts.links(IdKind.ROLE, service.components());
    }

    /** A cell that says what it is where a narrow window shows no heads of columns. */
    private String labelled(String column, String cell) {
        return cell + "{data-label=" + texts.ui("column." + column) + "}";
    }

    private String hosts(Service service) {
        return service.hosts().stream()
                .map(id -> (texts.link(IdKind.HOST, id) + " "
                                + texts.addresses(texts.matrix().host(id)))
                        .strip())
                .collect(Collectors.joining(" / "));
    }
}
