package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Feature;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.matrix.Role;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The matrix as a JSON document: the facts once, the names and texts in every language.
 *
 * @param home relative address of the folder with the schema, ending with a slash or empty
 */
record MatrixDocument(Content content, String home) {

    Map<String, Object> document() {
        var matrix = content.matrix();
        var json = new LinkedHashMap<String, Object>();
        json.put("$schema", home + MatrixJson.SCHEMA);
        json.put("product", matrix.product());
        json.put("edition", matrix.edition().toString());
        json.put("viewpoint", "server");
        json.put("purposes", named("purposes", matrix.purposes().keySet(), "text"));
        json.put("roles", matrix.roles().values().stream().map(this::role).toList());
        if (!matrix.systems().isEmpty()) {
            json.put("systems", named("systems", matrix.systems().keySet(), "text"));
        }
        json.put("hosts", matrix.hosts().values().stream().map(this::host).toList());
        json.put(
                "settings",
                matrix.settings().values().stream().map(this::setting).toList());
        if (!matrix.features().isEmpty()) {
            json.put(
                    "features",
                    matrix.features().values().stream().map(this::feature).toList());
        }
        json.put(
                "services",
                matrix.services().values().stream().map(this::service).toList());
        if (!matrix.localPorts().isEmpty()) {
            json.put(
                    "localPorts",
                    matrix.localPorts().values().stream().map(this::localPorts).toList());
        }
        json.put("siteSpecific", named("site-specific", matrix.siteSpecific(), "text"));
        return json;
    }

    private Map<String, Object> role(Role role) {
        var json = named("roles", role.id(), "text");
        if (role.component()) {
            json.put("kind", "component");
        }
        if (role.perService()) {
            json.put("networks", "per-service");
        }
        return json;
    }

    private Map<String, Object> host(Host host) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", host.id().value());
        json.put("host", host.name());
        json.put("addresses", host.addresses().stream().map(Address::text).toList());
        host.feed().ifPresent(feed -> json.put("feed", feed.toString()));
        json.put("text", inEveryLanguage("hosts." + host.id() + ".text"));
        return json;
    }

    private Map<String, Object> setting(Setting setting) {
        var json = named("settings", setting.id(), "text");
        if (setting.defaultRange().isSet()) {
            json.put("default", setting.defaultRange().toString());
        }
        setting.formula().ifPresent(formula -> {
            json.put("from", formula.from().value());
            json.put("step", formula.step());
            json.put("offset", formula.offset());
            formula.count().ifPresent(count -> {
                count.of().ifPresent(of -> json.put("count", of.value()));
                json.put("each", count.each());
            });
        });
        return json;
    }

    private Map<String, Object> feature(Feature feature) {
        var json = named("features", feature.id(), "text");
        json.put("excludes", ids(feature.excludes()));
        return json;
    }

    private Map<String, Object> localPorts(LocalPorts local) {
        var json = named("local-ports", local.id(), "text");
        json.put("on", ids(local.own()));
        json.put(
                "ports",
                local.ports().stream().map(port -> PortFields.of(port).json()).toList());
        return json;
    }

    private Map<String, Object> service(Service service) {
        var json = named("services", service.id(), "for", "closed", "when", "restriction");
        json.put(
                "link",
                SitePaths.shortLink(
                        content.site().baseUrl().toString(), service.id().value()));
        json.put("direction", EnumNames.of(service.direction()));
        json.put("requirement", EnumNames.of(service.requirement()));
        service.commonExposure().ifPresent(exposure -> json.put("source", EnumNames.of(exposure)));
        json.put("roles", ids(service.roles()));
        machines(service).ifPresent(machines -> json.put("machines", machines));
        json.put("purposes", ids(service.purposes()));
        json.put("assumptions", ids(service.assumptions()));
        json.put(
                "flows",
                service.listeners().stream()
                        .map(listener -> flow(service, listener))
                        .toList());
        return json;
    }

    /** What the machines are called that some of its roles are. */
    private Optional<Map<String, Object>> machines(Service service) {
        Map<String, Object> machines = new LinkedHashMap<>();
        content.matrix()
                .machines(service)
                .forEach(role -> machines.put(role.value(), inEveryLanguage(TextIds.machine(service.id(), role))));
        return Optional.of(machines).filter(some -> !some.isEmpty());
    }

    private static Map<String, Object> flow(Service service, Listener listener) {
        var inbound = service.direction() == Direction.INBOUND;
        var json = PortFields.of(listener.port()).json();
        service.exposure(listener).ifPresent(exposure -> json.put("source", EnumNames.of(exposure)));
        json.put("protocol", listener.protocol().value());
        json.put("encryption", EnumNames.of(listener.encryption()));
        json.put("from", ids(inbound ? service.peers() : service.own()));
        json.put("to", ids(inbound ? service.own() : service.peers()));
        listener.setting().ifPresent(setting -> json.put("setting", setting.value()));
        var condition = service.condition(listener);
        condition.since().ifPresent(day -> json.put("since", day.toString()));
        listener.fromPort().ifPresent(range -> json.put("fromPort", range.toString()));
        condition.until().ifPresent(day -> json.put("until", day.toString()));
        if (!condition.needs().isEmpty()) {
            json.put("needs", ids(condition.needs()));
        }
        listener.oneOf().ifPresent(alternative -> json.put("oneOf", alternative.value()));
        return json;
    }

    private static List<String> ids(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    private List<Map<String, Object>> named(String section, Collection<Id> ids, String... texts) {
        return ids.stream().map(id -> named(section, id, texts)).toList();
    }

    /** An object with an id, its name in every language, and further texts; missing texts are left out. */
    private Map<String, Object> named(String section, Id id, String... texts) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", id.value());
        var name = inEveryLanguage(section + "." + id + ".name");
        json.put("name", name.isEmpty() ? inEveryLanguage("retired." + id + ".name") : name);
        for (var text : texts) {
            var words = inEveryLanguage(section + "." + id + "." + text);
            if (!words.isEmpty()) {
                json.put(text, words);
            }
        }
        return json;
    }

    private Map<String, String> inEveryLanguage(String id) {
        return content.texts().values().stream()
                .filter(texts -> texts.find(id).isPresent())
                .collect(Collectors.toMap(
                        texts -> texts.language().code(),
                        texts -> texts.find(id).orElseThrow(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
