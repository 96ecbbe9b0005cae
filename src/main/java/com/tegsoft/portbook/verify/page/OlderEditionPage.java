package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edition before the current one: every row as it was released, under the names of today.
 *
 * @param edition that the page is about
 */
record OlderEditionPage(PageTexts texts, Matrix edition, History history) {

    private static final List<String> COLUMNS = List.of("from", "to", "purposes", "requirement");

    private Map<String, String> date() {
        return Map.of("date", edition.edition().toString());
    }

    FrameLines.PageWords words() {
        var product = Map.of("date", edition.edition().toString(), "product", texts.text("product.name"));
        return new FrameLines.PageWords(texts.ui("older.title", date()), texts.ui("older.description", product));
    }

    List<String> trail() {
        return List.of(PageTexts.link(texts.ui("changes.title"), texts.home() + SitePaths.ALL_CHANGES));
    }

    void add(PageLines page) {
        page.title(texts.ui("older.title", date())).say("older.notice").say("older.names");
        var now = Map.of("date", texts.matrix().edition().toString());
        page.add(PageTexts.link(texts.ui("older.current", now), texts.home() + SitePaths.ALL_PORTS));
        if (isBehind()) {
            page.add(PageTexts.link(
                    texts.ui("changes.from", date()), texts.home() + SitePaths.changesSince(edition.edition())));
        }
        page.add(PageTexts.link(texts.ui("changes.title"), texts.home() + SitePaths.changes(edition.edition())));
        table(page, Direction.INBOUND, "inbound");
        table(page, Direction.OUTBOUND, "outbound");
        if (!edition.localPorts().isEmpty()) {
            page.section("local-ports", texts.ui("localports.title")).say("localports.lead");
            localPorts(page, page.place());
        }
    }

    private boolean isBehind() {
        return history.since().stream()
                .filter(since -> since.changes().before().equals(edition))
                .anyMatch(Since::isBehind);
    }

    private void table(PageLines page, Direction direction, String word) {
        page.section(word, texts.ui(word + ".title"));
        var section = page.place();
        var services = edition.services(service -> service.direction() == direction);
        if (services.isEmpty()) {
            page.say(word + ".none");
            return;
        }
        var caption = texts.server(word + ".caption");
        page.term(section, "", caption).add(columns());
        for (var service : services) {
            service.listeners().forEach(listener -> page.add(row(service, listener)));
        }
        page.at(section).add(RowLines.markdown(texts, caption));
    }

    private String columns() {
        var protocol = texts.joined(List.of(texts.ui("column.protocol"), texts.ui("column.encryption")));
        return Stream.concat(
                        Stream.of(texts.ui("column.port"), texts.ui("column.service"), protocol),
                        COLUMNS.stream().map(column -> texts.ui("column." + column)))
                .collect(Collectors.joining(" | "));
    }

    private String row(Service service, Listener listener) {
        var anchor = SitePaths.row(service.id(), listener.port());
        var port = MatrixWords.port(listener.port());
        var other = other(service)
                + service.exposure(listener)
                        .map(some -> (service.hosts().isEmpty() ? " " : " / ")
                                + texts.texts().word(some))
                        .orElse("");
        var own =
                service.components().isEmpty() ? texts.text("product.label") : names(IdKind.ROLE, service.components());
        var isInbound = service.direction() == Direction.INBOUND;
        return PageTexts.anchor(anchor) + " "
                + String.join(
                        " | ",
                        port + " [#](#%s){aria-label=%s}".formatted(anchor, texts.ui("copy.row", Map.of("port", port))),
                        name(IdKind.SERVICE, service.id()),
                        protocol(listener) + " " + texts.encryption(listener),
                        labelled("from", isInbound ? other : own),
                        labelled("to", isInbound ? own : other),
                        labelled("purposes", names(IdKind.PURPOSE, service.purposes())),
                        labelled(
                                "requirement",
                                texts.texts().word(service.requirement()) + texts.conditions(service, listener)));
    }

    /** The roles and systems in a line, then each host with the addresses that it had. */
    private String other(Service service) {
        var roles = service.direction() == Direction.INBOUND ? service.roles() : List.<Id>of();
        var given = Stream.concat(
                        roles.stream().map(id -> name(IdKind.ROLE, id)),
                        service.systems().stream().map(id -> name(IdKind.SYSTEM, id)))
                .toList();
        var hosts = service.hosts().stream().map(edition::host).map(this::host);
        return Stream.concat(given.isEmpty() ? Stream.of() : Stream.of(texts.joined(given)), hosts)
                .collect(Collectors.joining(" / "));
    }

    private String host(Host host) {
        var name = linked(host.name(), IdKind.HOST, host.id());
        return (name + " " + texts.addresses(host)).strip();
    }

    private String protocol(Listener listener) {
        return edition.protocol(listener.protocol()).flatMap(Protocol::name).orElseGet(() -> texts.texts()
                .nameOrId("protocols", listener.protocol()));
    }

    private String names(IdKind kind, List<Id> ids) {
        return texts.joined(ids.stream().map(id -> name(kind, id)).toList());
    }

    private String name(IdKind kind, Id id) {
        return linked(texts.texts().nameOrId(kind.section(), id), kind, id);
    }

    /** A link to what it is now or what became of it, if the site has such a place. */
    private String linked(String words, IdKind kind, Id id) {
        var matrix = texts.matrix();
        var isGone = Optional.ofNullable(matrix.retired().get(id))
                .filter(retired -> retired.was() == kind)
                .isPresent();
        return isGone || kind.ids(matrix).contains(id) ? texts.link(words, kind, id) : words;
    }

    private void localPorts(PageLines page, String section) {
        for (var local : edition.localPorts().values()) {
            var ports = local.ports().stream().map(Port::label).toList();
            page.term(section, "", texts.texts().nameOrId("local-ports", local.id()))
                    .add(texts.ui("localports.ports") + " " + texts.joined(ports));
            if (!local.components().isEmpty()) {
                page.add(texts.ui("localports.on") + " " + names(IdKind.ROLE, local.components()));
            }
        }
    }

    private String labelled(String column, String cell) {
        return cell + "{data-label=" + texts.ui("column." + column) + "}";
    }
}
