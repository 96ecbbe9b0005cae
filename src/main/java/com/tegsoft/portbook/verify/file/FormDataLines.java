package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The matrix in the script of the form: every service, port, peer, address, default and scope that its snippets print. */
record FormDataLines(Matrix matrix) {

    private static final ScriptData SCRIPT = new ScriptData(
            Pattern.compile(
                    "Object\\.assign\\(\\(globalThis\\.portbook \\?\\?= \\{\\}\\)\\.matrix \\?\\?= \\{\\}, (\\{.*\\})\\);\\n"),
            "gives the form the matrix");

    FileFacts facts(String text) {
        return new FileFacts(expected(), SCRIPT.read(text, FormDataLines::lines));
    }

    private List<String> expected() {
        var values = Values.documentation(matrix);
        var lines = new ArrayList<String>();
        lines.add("edition " + matrix.edition() + matrix.features().keySet());
        values.groups().forEach((id, group) -> lines.add(group(id, group.peer(), nets(group.nets()), refuses(id))));
        values.settings().forEach((id, range) -> lines.add(line("setting", id, List.of(range.toString()))));
        matrix.hosts()
                .forEach((id, host) -> lines.add(
                        host(id.value(), host.name(), nets(Values.group(host).nets()))));
        matrix.services().values().forEach(service -> lines.add(service(service)));
        matrix.services().values().stream()
                .filter(service -> !service.alternatives().isEmpty())
                .forEach(service -> lines.add(line(
                        "choice",
                        service.id().value(),
                        service.alternatives().stream().map(Id::value).toList())));
        Scope.of(matrix)
                .forEach(scope -> lines.add(scope(
                        line(scope.kind().name(), scope.id(), ids(scope.services())),
                        scope.component().map(Id::value).orElse(""),
                        ids(scope.reached()))));
        return lines;
    }

    /** A system, and who uses a service all of whose ports are for specific sources, may not be given every address. */
    private List<String> refuses(String id) {
        if (matrix.isOwn(id)) {
            return List.of("everybody", "networks");
        }
        return matrix.isSystem(id)
                        || matrix.services(Service::isRestricted).stream()
                                .flatMap(service -> matrix.initiators(service).stream())
                                .anyMatch(initiator -> initiator.id().equals(id))
                ? List.of("everybody")
                : List.of();
    }

    /** Which sources may connect; nothing for an outbound port. */
    private static String source(Service service, Listener listener) {
        return service.exposure(listener)
                .map(exposure -> " " + EnumNames.of(exposure))
                .orElse("");
    }

    private static String group(String id, String peer, List<String> nets, List<String> refuses) {
        return line("group", id, nets) + ", of " + peer + ", refuses " + refuses;
    }

    private static List<String> nets(List<Net> nets) {
        return nets.stream().map(Net::cidr).toList();
    }

    private static List<String> ids(List<Service> services) {
        return services.stream().map(service -> service.id().value()).toList();
    }

    private static String scope(String line, String component, List<String> reached) {
        return component.isEmpty() && reached.isEmpty() ? line : line + ", of " + component + ", reaches " + reached;
    }

    private static String service(String line, List<String> components) {
        return components.isEmpty() ? line : line + ", of " + components;
    }

    private String service(Service service) {
        var peers = Stream.concat(
                matrix.initiators(service).stream().map(Initiator::id),
                service.hosts().stream().map(Id::value));
        var ports = service.listeners().stream()
                .map(listener -> port(listener)
                        + source(service, listener)
                        + service.conditionWords(listener)
                        + service.condition(listener).needs()
                        + listener.oneOf().map(id -> " one of " + id).orElse("")
                        + listener.fromPort().map(range -> " from " + range).orElse(""));
        return service(
                line(
                        service.direction().name(),
                        service.id().value(),
                        Stream.concat(peers, ports).toList()),
                service.components().stream().map(Id::value).toList());
    }

    private static String port(Listener listener) {
        return listener.port()
                + listener.setting().map(setting -> "=" + setting).orElse("");
    }

    private static List<String> lines(JsonObject data) {
        return Stream.of(
                        Stream.of("edition " + data.text("edition")
                                + (data.has("features") ? data.texts("features") : List.of())),
                        each(data, "groups", (all, id) -> group(id, all.object(id))),
                        each(data, "settings", (all, id) -> line("setting", id, List.of(range(all.object(id))))),
                        each(
                                data,
                                "hosts",
                                (all, id) -> host(
                                        id,
                                        all.object(id).text("name"),
                                        all.object(id).texts("nets"))),
                        each(data, "services", (all, id) -> service(id, all.object(id))),
                        data.has("choices")
                                ? each(data, "choices", (all, id) -> line("choice", id, all.texts(id)))
                                : Stream.<String>empty(),
                        each(data, "scopes", (all, id) -> scope(id, all.object(id))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String group(String id, JsonObject group) {
        return group(id, group.text("peer"), group.texts("nets"), group.texts("refuses"));
    }

    private static String host(String id, String name, List<String> nets) {
        return line("host", id, nets) + ", " + name;
    }

    private static String scope(String id, JsonObject scope) {
        return scope(
                line(scope.text("kind"), id, scope.texts("services")),
                scope.has("component") ? scope.text("component") : "",
                scope.has("reached") ? scope.texts("reached") : List.of());
    }

    private static String service(String id, JsonObject service) {
        var ports = service.objects("ports").stream()
                .map(port -> port(port)
                        + (port.has("setting") ? "=" + port.text("setting") : "")
                        + (port.has("source") ? " " + port.text("source") : "")
                        + (port.has("conditions") ? port.texts("conditions") : List.of())
                        + (port.has("needs") ? port.texts("needs") : List.of())
                        + (port.has("oneOf") ? " one of " + port.text("oneOf") : "")
                        + (port.has("from") ? " from " + range(port.object("from")) : ""));
        return service(
                line(
                        service.text("direction"),
                        id,
                        Stream.concat(service.texts("peers").stream(), ports).toList()),
                service.has("components") ? service.texts("components") : List.of());
    }

    private static String port(JsonObject port) {
        var transport = EnumNames.parse(Transport.class, port.text("transport"));
        return (port.has("number")
                        ? Port.of(transport, port.text("number"))
                        : new Port(transport, new PortRange(port.number("first"), port.number("last"))))
                .toString();
    }

    private static String range(JsonObject range) {
        return new PortRange(range.number("first"), range.number("last")).toString();
    }

    private static Stream<String> each(JsonObject data, String field, BiFunction<JsonObject, String, String> line) {
        var all = data.object(field);
        return StreamSupport.stream(all.names().spliterator(), false).map(id -> line.apply(all, id));
    }

    private static String line(String kind, String id, List<String> what) {
        return kind + " " + id + ": " + what.stream().collect(Collectors.joining(" "));
    }
}
