package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the workbook of a language must say, from the matrix and the texts alone: it shares with what writes the workbook only how
 * sheets are named.
 */
record ExpectedSheets(Content content, Language language) {

    /** The headings in their order; those of ids are marked. */
    private static final List<String> HEADINGS = List.of(
            ("column.service sheet.direction column.from column.to machine.role sheet.addresses sheet.transport column.port column.protocol"
                            + " column.encryption sheet.source column.purposes column.requirement sheet.setting sheet.computed sheet.alternative"
                            + " sheet.sourceport sheet.since sheet.until features.title sheet.link column.service# column.from#"
                            + " column.to# column.protocol# column.purposes# sheet.setting# sheet.computed# features.title#"
                            + " sheet.alternative# assumption#")
                    .split(" "));

    /** The title; then each sheet with its rows. */
    List<Object> facts() {
        var matrix = content.matrix();
        var services = matrix.services().values();
        var all = rows(services);
        var shown = IntStream.range(0, HEADINGS.size())
                .filter(i -> all.isEmpty()
                        || all.stream().anyMatch(cells -> !cells.get(i).isEmpty()))
                .toArray();
        var purposes = List.copyOf(matrix.purposes().keySet());
        var names = SheetNames.of(Stream.concat(
                        Stream.of(ui("ports.title")), purposes.stream().map(id -> text("purposes." + id + ".name")))
                .toList());
        var facts = new ArrayList<Object>();
        facts.add("title: " + matrix.product() + " " + matrix.edition());
        facts.addAll(sheet(1, names.get(0), shown, all));
        for (var i = 0; i < purposes.size(); i++) {
            var purpose = purposes.get(i);
            var some = services.stream()
                    .filter(service -> service.purposes().contains(purpose))
                    .toList();
            facts.addAll(sheet(i + 2, names.get(i + 1), shown, rows(some)));
        }
        return facts;
    }

    private List<Object> sheet(int number, String name, int[] shown, List<List<String>> rows) {
        var facts = new ArrayList<Object>();
        facts.add("sheet %s \"%s\": %s, row 1 frozen and repeated, filter A1:%s, landscape"
                .formatted(
                        number,
                        name,
                        language.rightToLeft() ? "right to left" : "left to right",
                        letters(shown.length) + (1 + rows.size())));
        var lines = new ArrayList<List<String>>();
        lines.add(HEADINGS.stream().map(this::heading).toList());
        lines.addAll(rows);
        for (var line = 1; line <= lines.size(); line++) {
            var cells = lines.get(line - 1);
            facts.add(new SheetRow(
                    name, line, IntStream.of(shown).mapToObj(cells::get).toList()));
        }
        return facts;
    }

    /** What the last of some columns is called: {@code Z}, {@code AA}. */
    private static String letters(int columns) {
        var last = columns - 1;
        return (last < 26 ? "" : Character.toString('A' + last / 26 - 1)) + Character.toString('A' + last % 26);
    }

    private List<List<String>> rows(Collection<Service> services) {
        return services.stream()
                .flatMap(service -> service.listeners().stream()
                        .map(port -> Stream.concat(words(service, port), ids(service, port))
                                .toList()))
                .toList();
    }

    private Stream<String> words(Service service, Listener listener) {
        var port = listener.port();
        var own = service.components().isEmpty()
                ? text("product.label")
                : joined(service.components().stream().map(id -> text("roles." + id + ".name")));
        var peers = joined(Stream.of(
                        service.direction() == Direction.INBOUND
                                ? service.roles().stream().map(id -> text("roles." + id + ".name"))
                                : Stream.<String>of(),
                        service.systems().stream().map(id -> text("systems." + id + ".name")),
                        service.hosts().stream()
                                .map(id -> content.matrix().host(id).name()))
                .flatMap(names -> names));
        var isInbound = service.direction() == Direction.INBOUND;
        var condition = service.condition(listener);
        return Stream.of(
                text("services." + service.id() + ".name"),
                ui("direction." + EnumNames.of(service.direction())),
                isInbound ? peers : own,
                isInbound ? own : peers,
                machines(service),
                addresses(content.matrix(), service),
                port.label().split(" ", -1)[0],
                port(port),
                content.matrix()
                        .protocol(listener.protocol())
                        .flatMap(protocol -> protocol.name())
                        .orElseGet(() -> text("protocols." + listener.protocol() + ".name")),
                ui("encryption." + EnumNames.of(listener.encryption())),
                said(service.exposure(listener).map(exposure -> ui("exposure." + EnumNames.of(exposure)))),
                joined(service.purposes().stream().map(id -> text("purposes." + id + ".name"))),
                ui("requirement." + EnumNames.of(service.requirement())),
                said(listener.setting().map(this::setting)),
                said(listener.formula().map(this::computed)),
                said(listener.oneOf().map(some -> alternatives(service))),
                said(listener.fromPort()
                        .map(range -> range.isSingle() ? SheetRow.number(range.first()) : range.toString())),
                said(condition.since()),
                said(condition.until()),
                joined(condition.needs().stream().map(id -> text("features." + id + ".name"))),
                content.site().baseUrl() + language.code() + "/ports/" + service.id() + "/");
    }

    private static Stream<String> ids(Service service, Listener listener) {
        var isInbound = service.direction() == Direction.INBOUND;
        return Stream.of(
                service.id().toString(),
                spaced(isInbound ? service.peers() : service.own()),
                spaced(isInbound ? service.own() : service.peers()),
                listener.protocol().toString(),
                spaced(service.purposes()),
                said(listener.setting()),
                said(listener.formula()),
                spaced(service.condition(listener).needs()),
                said(listener.oneOf()),
                spaced(service.assumptions()));
    }

    private static String said(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String spaced(List<Id> ids) {
        return String.join(" ", ids.stream().map(Id::value).toList());
    }

    /** Each address after the name of its host, one a line; the name alone if none is published. */
    private static String addresses(Matrix matrix, Service service) {
        var lines = new ArrayList<String>();
        for (var id : service.hosts()) {
            var host = matrix.host(id);
            host.addresses().forEach(address -> lines.add(host.name() + " = " + address.text()));
            if (host.addresses().isEmpty()) {
                lines.add(host.name());
            }
        }
        return String.join("\n", lines);
    }

    private String machines(Service service) {
        var lines = new ArrayList<String>();
        for (var role : content.matrix().machines(service)) {
            var machine = text("services." + service.id() + ".machines." + role);
            lines.add(text("roles." + role + ".name") + ": " + machine);
        }
        return String.join("\n", lines);
    }

    private String alternatives(Service service) {
        var ports = new LinkedHashMap<Id, List<String>>();
        for (var listener : service.listeners()) {
            listener.oneOf().ifPresent(id -> ports.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(listener.port().label()));
        }
        var choices = ports.values().stream()
                .map(some -> Message.list(language, some))
                .toList();
        return Message.format(language, ui("condition.oneof"), Map.of("choices", Message.either(language, choices)));
    }

    private static String port(Port port) {
        var number = port.label().substring(port.label().indexOf(' ') + 1);
        if (port.isUnset()) {
            return "";
        }
        return port.transport().hasPorts() && number.indexOf('-') < 0
                ? SheetRow.number(Integer.parseInt(number))
                : number;
    }

    private String setting(Id id) {
        return text("settings." + id + ".name");
    }

    private String computed(Formula formula) {
        var first = formula.firstWords(this::setting);
        return formula.count()
                .map(count -> Message.format(
                        language,
                        ui("condition.computedrange"),
                        Map.of("port", first, "count", count.words(this::setting))))
                .orElseGet(() -> Message.format(language, ui("condition.computed"), Map.of("port", first)));
    }

    private String heading(String heading) {
        return heading.endsWith("#")
                ? Message.format(language, ui("sheet.id"), Map.of("column", ui(heading.replace("#", ""))))
                : ui(heading);
    }

    private String joined(Stream<String> names) {
        return String.join(ui("comma") + " ", names.toList());
    }

    private String ui(String id) {
        return text("ui." + id);
    }

    private String text(String id) {
        return Stream.of(language.code(), content.site().source())
                .flatMap(code -> Optional.ofNullable(content.texts().get(code)).stream())
                .flatMap(texts -> texts.find(id).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
