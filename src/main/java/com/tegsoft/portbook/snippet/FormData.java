package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.yaml.EnumNames;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form on the site prints snippets from, before a reader's values are applied: plain values for JSON. */
public final class FormData {

    private final Matrix matrix;
    private final Values examples;
    private final Collection<String> otherIds;

    public FormData(Matrix matrix) {
        this(matrix, List.of());
    }

    /** @param otherIds ids that are not in the matrix, and that names can contain */
    public FormData(Matrix matrix, Collection<String> otherIds) {
        this.matrix = matrix;
        this.examples = Values.documentation(matrix);
        this.otherIds = List.copyOf(otherIds);
    }

    /** The matrix, as far as snippets show it. */
    public Map<String, Object> matrix(URI baseUrl) {
        var data = new LinkedHashMap<String, Object>();
        data.put("product", PlainText.of(matrix.product()));
        data.put("prefix", PlainText.word(matrix.product()));
        data.put("edition", matrix.edition().toString());
        data.put("fingerprint", Fingerprint.of(matrix));
        data.put("page", PlainText.of(baseUrl.toString()));
        data.put("groups", each(examples.groups().keySet(), this::group));
        var settings = new TreeMap<String, Object>();
        var computed = new TreeMap<String, Object>();
        matrix.settings().values().forEach(setting -> setting.formula()
                .ifPresentOrElse(
                        formula -> computed.put(setting.id().value(), formula(formula)),
                        () -> settings.put(setting.id().value(), range(setting.defaultRange()))));
        data.put("settings", settings);
        if (!computed.isEmpty()) {
            data.put("computed", computed);
        }
        data.put("hosts", each(words(matrix.hosts().keySet()), id -> host(Values.group(matrix.host(new Id(id))))));
        data.put("services", each(words(matrix.services().keySet()), id -> service(matrix.service(new Id(id)))));
        var scopes = Scope.of(matrix).stream().collect(Collectors.toMap(Scope::id, this::scope));
        data.put("scopes", new TreeMap<>(scopes));
        data.put("marks", each(ids(), ShortId::tag));
        if (!examples.choices().isEmpty()) {
            data.put(
                    "choices",
                    each(
                            examples.choices().keySet(),
                            id -> words(matrix.service(new Id(id)).alternatives())));
        }
        if (!matrix.features().isEmpty()) {
            data.put("features", words(matrix.features().keySet()));
        }
        return data;
    }

    /**
     * A scope of services that are parts of others, and what of its matrix differs from another.
     *
     * @param other the matrix that the form has already, as {@link #matrix(URI)} returns it
     */
    public Map<String, Object> change(Scope scope, URI baseUrl, Map<String, Object> other) {
        var data = new LinkedHashMap<>(matrix(baseUrl));
        other.forEach((name, value) -> data.putIfAbsent(name, value instanceof Map ? Map.of() : List.of()));
        data.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), other.get(entry.getKey())));
        var change = sorted(
                "id",
                scope.id(),
                "kind",
                scope.kind().name(),
                "number",
                SnippetFactory.number(Scope.numbers(matrix), scope),
                "services",
                rows(scope.services()));
        scope.component().ifPresent(component -> change.put("component", component.value()));
        if (!scope.reached().isEmpty()) {
            change.put("reached", rows(scope.reached()));
        }
        data.put("change", change);
        return data;
    }

    private List<Map<String, Object>> rows(List<Service> services) {
        return services.stream().map(this::row).toList();
    }

    private Map<String, Object> row(Service service) {
        var row = service(service);
        row.put("id", service.id().value());
        return row;
    }

    /** A platform, as far as its snippets depend on it. */
    public Map<String, Object> platform(Platform platform) {
        return new PlatformData(platform, ids()).data();
    }

    private Map<String, Object> group(String id) {
        if (matrix.publicNames().contains(id)) {
            return sorted("nets", List.of(), "peer", id, "refuses", List.of("everybody", "networks", "several"));
        }
        var refuses = Stream.of(
                        new AcceptedNets(matrix, id).areSpecific() ? "everybody" : "",
                        matrix.isOwn(id) ? "networks" : "")
                .filter(word -> !word.isEmpty());
        var group = Optional.ofNullable(examples.groups().get(id)).orElseThrow();
        return sorted("nets", nets(group), "peer", group.peer(), "refuses", refuses.toList());
    }

    private Map<String, Object> service(Service service) {
        var peers = Stream.concat(
                        matrix.initiators(service).stream().map(Initiator::id), words(service.hosts()).stream())
                .toList();
        var data = sorted(
                "direction", service.direction().name(),
                "peers", peers,
                "ports",
                        service.listeners().stream()
                                .map(listener -> port(service, listener))
                                .toList());
        if (!service.components().isEmpty()) {
            data.put("components", words(service.components()));
        }
        return data;
    }

    /** A service that is part of another has the conditions of the whole. */
    private Map<String, Object> port(Service service, Listener listener) {
        var port = range(listener.port().range());
        service.exposure(listener).ifPresent(exposure -> port.put("source", EnumNames.of(exposure)));
        port.put("transport", EnumNames.of(listener.port().transport()));
        if (!listener.port().transport().hasPorts()) {
            port.put("number", listener.port().number());
        }
        listener.setting().ifPresent(setting -> port.put("setting", setting.value()));
        var conditions = Optional.ofNullable(matrix.services().get(service.id()))
                .orElse(service)
                .conditionWords(listener);
        if (!conditions.isEmpty()) {
            port.put("conditions", conditions);
        }
        if (!service.condition(listener).needs().isEmpty()) {
            port.put("needs", words(service.condition(listener).needs()));
        }
        listener.fromPort().ifPresent(source -> port.put("from", range(source)));
        listener.oneOf().ifPresent(alternative -> port.put("oneOf", alternative.value()));
        if (DirectedServices.isForSip(listener)) {
            port.put("protocol", "sip");
        }
        return port;
    }

    private Map<String, Object> scope(Scope scope) {
        var data = sorted(
                "kind",
                scope.kind().name(),
                "number",
                Objects.requireNonNull(Scope.numbers(matrix).get(scope.id())),
                "services",
                words(scope.services().stream().map(Service::id).toList()));
        scope.component().ifPresent(component -> data.put("component", component.value()));
        if (!scope.reached().isEmpty()) {
            data.put("reached", words(scope.reached().stream().map(Service::id).toList()));
        }
        return data;
    }

    private static Map<String, Object> range(PortRange range) {
        return sorted("first", range.first(), "last", range.last());
    }

    private static Map<String, Object> formula(Formula formula) {
        var data = sorted("from", formula.from().value(), "offset", formula.offset(), "step", formula.step());
        formula.count().ifPresent(count -> {
            count.of().ifPresent(setting -> data.put("count", setting.value()));
            data.put("each", count.each());
        });
        return data;
    }

    private static Map<String, Object> host(Group host) {
        return sorted("name", host.title(), "nets", nets(host));
    }

    private static List<String> nets(Group group) {
        return group.nets().stream().map(Net::cidr).toList();
    }

    /** Every id that a name can contain. */
    public Collection<String> ids() {
        var ids = new TreeSet<>(examples.groups().keySet());
        matrix.publicNames().forEach(ids::remove); // No name contains them.
        ids.addAll(otherIds);
        ids.add(Scope.ALL);
        matrix.components().forEach(component -> ids.add(Group.server(component)));
        Stream.of(
                        matrix.services(),
                        matrix.roles(),
                        matrix.systems(),
                        matrix.purposes(),
                        matrix.hosts(),
                        matrix.settings())
                .forEach(all -> ids.addAll(words(all.keySet())));
        return ids;
    }

    private static List<String> words(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** Names and values in turn, in the order of the names. */
    static Map<String, Object> sorted(Object... data) {
        var all = new TreeMap<String, Object>();
        for (var i = 0; i < data.length; i += 2) {
            all.put((String) data[i], data[i + 1]);
        }
        return all;
    }

    /** The data of each id, in their order. */
    static Map<String, Object> each(Collection<String> ids, Function<String, Object> data) {
        var all = new LinkedHashMap<String, Object>();
        ids.forEach(id -> all.put(id, data.apply(id)));
        return all;
    }
}
