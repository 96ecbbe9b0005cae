package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Setting;
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
        return new FileFacts(all(expected()), SCRIPT.read(text, data -> all(FormDataReader.read(data))));
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

    static String group(String id, String peer, List<String> nets, List<String> refuses) {
        return line("group", id, nets) + ", of " + peer + ", refuses " + refuses;
    }

    static String host(String id, String name, List<String> nets) {
        return line("host", id, nets) + ", " + name;
    }

    private static List<String> nets(List<Net> nets) {
        return nets.stream().map(Net::cidr).toList();
    }

    private static List<String> ids(List<Service> services) {
        return services.stream().map(service -> service.id().value()).toList();
    }

    static String scope(String line, String component, List<String> reached) {
        return component.isEmpty() && reached.isEmpty() ? line : line + ", of " + component + ", reaches " + reached;
    }

    static String service(String line, List<String> components) {
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

    static String line(String kind, String id, List<String> what) {
        return kind + " " + id + ": " + what.stream().collect(Collectors.joining(" "));
    }
}
