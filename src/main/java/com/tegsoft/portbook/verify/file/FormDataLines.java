package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The matrix in the script of the form: every service, port, peer, address, default and scope that its snippets print. */
record FormDataLines(Matrix matrix) {

    private static final ScriptData SCRIPT = script("matrix", "gives the form the matrix");

    /** A script that adds an object to what the page has of a name. */
    static ScriptData script(String name, String purpose) {
        return new ScriptData(
                Pattern.compile("Object\\.assign\\(\\(globalThis\\.portbook \\?\\?= \\{\\}\\)\\." + name
                        + " \\?\\?= \\{\\}, (\\{.*\\})\\);\\n"),
                purpose);
    }

    FileFacts facts(String text) {
        return new FileFacts(all(expected()), SCRIPT.read(text, data -> all(read(data))));
    }

    private static List<String> all(Map<String, List<String>> parts) {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** The lines of each part, by its name in the script. */
    Map<String, List<String>> expected() {
        var values = Values.documentation(matrix);
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("edition", List.of("edition " + matrix.edition()));
        parts.put("features", List.of("features " + matrix.features().keySet()));
        parts.put(
                "groups",
                lines(values.groups(), (id, group) -> group(id, group.peer(), nets(group.nets()), refuses(id))));
        parts.put(
                "settings",
                settings(false)
                        .map(setting -> line(
                                "setting",
                                setting.id().value(),
                                List.of(setting.defaultRange().toString())))
                        .toList());
        parts.put(
                "computed",
                settings(true)
                        .map(setting -> line(
                                "computed",
                                setting.id().value(),
                                List.of(setting.formula().orElseThrow().toString())))
                        .toList());
        parts.put(
                "hosts",
                lines(
                        matrix.hosts(),
                        (id, host) -> host(
                                id.value(), host.name(), nets(Values.group(host).nets()))));
        parts.put("services", lines(matrix.services(), (id, service) -> service(service)));
        parts.put(
                "choices",
                matrix.services(service -> !service.alternatives().isEmpty()).stream()
                        .map(service -> line(
                                "choice",
                                service.id().value(),
                                service.alternatives().stream().map(Id::value).toList()))
                        .toList());
        parts.put(
                "scopes",
                Scope.of(matrix).stream()
                        .map(scope -> scope(
                                line(scope.kind().name(), scope.id(), ids(scope.services())),
                                scope.component().map(Id::value).orElse(""),
                                ids(scope.reached())))
                        .toList());
        return parts;
    }

    /** The settings that customers set, or those that are computed. */
    private Stream<Setting> settings(boolean computed) {
        return matrix.settings().values().stream()
                .filter(setting -> setting.formula().isPresent() == computed);
    }

    private static <K, V> List<String> lines(Map<K, V> all, BiFunction<K, V, String> line) {
        return all.entrySet().stream()
                .map(entry -> line.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What is opened or closed since an edition, and for which part of the product. */
    List<String> expected(Scope change) {
        return Stream.of(
                        Stream.of(line(
                                change.kind().name(),
                                change.id(),
                                change.component().stream().map(Id::value).toList())),
                        change.services().stream().map(service -> "row " + service(service)),
                        change.reached().stream().map(service -> "reached " + service(service)))
                .flatMap(lines -> lines)
                .toList();
    }

    static List<String> change(JsonObject change) {
        var reached = change.has("reached") ? change.objects("reached") : List.<JsonObject>of();
        return Stream.of(
                        Stream.of(line(
                                change.text("kind"),
                                change.text("id"),
                                change.has("component") ? List.of(change.text("component")) : List.of())),
                        change.objects("services").stream().map(row -> "row " + service(row.text("id"), row)),
                        reached.stream().map(row -> "reached " + service(row.text("id"), row)))
                .flatMap(lines -> lines)
                .toList();
    }

    /** A public address is one address. A system, and who uses a service all of whose ports are for specific sources, may not be given every address. */
    private List<String> refuses(String id) {
        if (matrix.isOwn(id)) {
            return List.of("everybody", "networks");
        }
        if (matrix.publicNames().contains(id)) {
            return List.of("everybody", "networks", "several");
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

    /** The conditions of a part of a service are those of the whole. */
    private String service(Service service) {
        var whole = Optional.ofNullable(matrix.services().get(service.id())).orElse(service);
        var peers = Stream.concat(
                matrix.initiators(service).stream().map(Initiator::id),
                service.hosts().stream().map(Id::value));
        var ports = service.listeners().stream()
                .map(listener -> port(listener)
                        + source(service, listener)
                        + whole.conditionWords(listener)
                        + service.condition(listener).needs()
                        + listener.oneOf().map(id -> " one of " + id).orElse("")
                        + listener.fromPort().map(range -> " from " + range).orElse("")
                        + (listener.protocol().value().equals("sip") ? " for sip" : ""));
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

    /** The lines of the parts that are there. */
    static Map<String, List<String>> read(JsonObject data) {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("edition", data.has("edition") ? List.of("edition " + data.text("edition")) : List.of());
        parts.put("features", List.of("features " + (data.has("features") ? data.texts("features") : List.of())));
        parts.put("groups", each(data, "groups", (all, id) -> group(id, all.object(id))));
        parts.put("settings", each(data, "settings", (all, id) -> line("setting", id, List.of(range(all.object(id))))));
        parts.put(
                "computed",
                each(data, "computed", (all, id) -> line("computed", id, List.of(formula(all.object(id))))));
        parts.put(
                "hosts",
                each(
                        data,
                        "hosts",
                        (all, id) -> host(
                                id, all.object(id).text("name"), all.object(id).texts("nets"))));
        parts.put("services", each(data, "services", (all, id) -> service(id, all.object(id))));
        parts.put("choices", each(data, "choices", (all, id) -> line("choice", id, all.texts(id))));
        parts.put("scopes", each(data, "scopes", (all, id) -> scope(id, all.object(id))));
        return parts;
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
                        + (port.has("from") ? " from " + range(port.object("from")) : "")
                        + (port.has("protocol") ? " for " + port.text("protocol") : ""));
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

    private static String formula(JsonObject formula) {
        var of = formula.has("count") ? Optional.of(new Id(formula.text("count"))) : Optional.<Id>empty();
        var count = formula.has("each")
                ? Optional.of(new Formula.Count(of, formula.number("each")))
                : Optional.<Formula.Count>empty();
        return new Formula(new Id(formula.text("from")), formula.number("step"), formula.number("offset"), count)
                .toString();
    }

    private static String range(JsonObject range) {
        return new PortRange(range.number("first"), range.number("last")).toString();
    }

    private static List<String> each(JsonObject data, String field, BiFunction<JsonObject, String, String> line) {
        if (!data.has(field)) {
            return List.of();
        }
        var all = data.object(field);
        return StreamSupport.stream(all.names().spliterator(), false)
                .map(id -> line.apply(all, id))
                .toList();
    }

    private static String line(String kind, String id, List<String> what) {
        return kind + " " + id + ": " + what.stream().collect(Collectors.joining(" "));
    }
}
