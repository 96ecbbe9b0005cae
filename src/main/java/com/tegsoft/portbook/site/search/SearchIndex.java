package com.tegsoft.portbook.site.search;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Vocabulary;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.site.view.PlainTexts;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the find box looks things up in, in one language: plain values for JSON, links from the root of the site. */
final class SearchIndex {

    private final Matrix matrix;
    private final LanguageTexts texts;
    private final PlainTexts plain;
    private final String home;
    private final SearchPages pages;

    SearchIndex(Content content, Language language, List<Platform> platforms) {
        this.matrix = content.matrix();
        this.texts = LanguageTexts.of(content, language);
        this.plain = new PlainTexts(content, language);
        this.home = SitePaths.home("", language.code());
        this.pages = new SearchPages(content, texts, platforms);
    }

    Map<String, Object> data() {
        var data = new TreeMap<String, Object>();
        data.put("home", home);
        data.put("direction", texts.language().direction());
        data.put("phrases", phrases());
        data.put("product", texts.text("product.name"));
        data.put("comma", texts.text("ui.comma"));
        data.put("port", texts.text("ui.column.port"));
        data.put("labels", labels());
        data.put("transports", Transport.withPorts().stream().map(Enum::name).toList());
        data.put(
                "services",
                matrix.services().values().stream().map(this::service).toList());
        data.put(
                "ports",
                matrix.services().values().stream()
                        .flatMap(service -> service.listeners().stream().map(listener -> port(service, listener)))
                        .toList());
        data.put(
                "local",
                matrix.localPorts().values().stream()
                        .flatMap(local -> local.ports().stream().map(port -> local(local, port)))
                        .toList());
        data.put("hosts", matrix.hosts().values().stream().map(this::host).toList());
        data.put("things", things());
        return data;
    }

    /** With the name of each argument in braces where the argument goes. */
    private Map<String, String> phrases() {
        return Vocabulary.ofFindBox().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> phrase("ui.find." + name), (one, other) -> one, TreeMap::new));
    }

    private String phrase(String id) {
        var names = Message.parse(texts.text(id)).arguments();
        return texts.message(id, names.stream().collect(Collectors.toMap(name -> name, name -> "{" + name + "}")));
    }

    private Map<String, String> labels() {
        return new TreeMap<>(Map.of(
                "purposes", texts.text("ui.nav.purposes"),
                "roles", texts.text("ui.nav.roles"),
                "inbound", texts.word(Direction.INBOUND),
                "outbound", texts.word(Direction.OUTBOUND),
                "any", texts.word(Exposure.ANY),
                "restricted", texts.word(Exposure.RESTRICTED),
                "clear", texts.text("ui.doubt.clear-text")));
    }

    private Map<String, Object> service(Service service) {
        var data = thing(IdKind.SERVICE, service.id(), "for");
        data.put("id", service.id().value());
        data.put("direction", EnumNames.of(service.direction()));
        data.put("purposes", words(service.purposes()));
        data.put("roles", words(service.roles()));
        data.put("hosts", words(service.hosts()));
        return data;
    }

    private Map<String, Object> port(Service service, Listener listener) {
        var data = new TreeMap<String, Object>();
        data.put("service", service.id().value());
        data.put("transport", listener.port().transport().toString());
        if (!listener.port().hasPorts()) {
            data.put("number", listener.port().shown());
            data.put("row", SitePaths.row(service.id(), listener.port()));
        }
        data.put("first", listener.port().range().first());
        data.put("last", listener.port().range().last());
        data.put("protocol", protocol(listener));
        data.put("marks", marks(service, listener));
        var needs = service.condition(listener).needs();
        if (!needs.isEmpty()) {
            data.put(
                    "features",
                    needs.stream()
                            .map(id -> texts.text("features." + id + ".name"))
                            .toList());
        }
        data.put("why", new RowSummary(matrix, texts).of(service, listener));
        return data;
    }

    private Map<String, Object> local(LocalPorts local, Port port) {
        return new TreeMap<>(Map.of(
                "name",
                texts.nameOf("local-ports", local.id().value()),
                "transport",
                port.transport().toString(),
                "first",
                port.range().first(),
                "last",
                port.range().last()));
    }

    /** What is true of a port, by the names of the words that readers type for it; and whether it is easily confused. */
    private static List<String> marks(Service service, Listener listener) {
        var marks = new ArrayList<String>();
        marks.add(EnumNames.of(service.direction()));
        marks.addAll(encryption(listener.encryption()));
        service.exposure(listener).map(EnumNames::of).ifPresent(marks::add);
        if (listener.because().contains(Doubt.NEAR_MISS)) {
            marks.add("confused");
        }
        return marks;
    }

    private static List<String> encryption(Encryption encryption) {
        return switch (encryption) {
            case NONE -> List.of("clear");
            case OPTIONAL -> List.of("clear", "encrypted");
            default -> List.of("encrypted");
        };
    }

    private String protocol(Listener listener) {
        return matrix.protocol(listener.protocol())
                .flatMap(protocol -> protocol.name())
                .orElseGet(() -> texts.text("protocols." + listener.protocol() + ".name"));
    }

    private Map<String, Object> host(Host host) {
        var data = thing(IdKind.HOST, host.id(), "text");
        data.put("id", host.id().value());
        data.put("name", host.name());
        data.put("nets", Values.group(host).nets().stream().map(Net::cidr).toList());
        return data;
    }

    private List<Map<String, Object>> things() {
        return Stream.of(
                        things(IdKind.PURPOSE, matrix.purposes().keySet()),
                        things(IdKind.ROLE, matrix.roles().keySet()),
                        things(IdKind.SYSTEM, matrix.systems().keySet()),
                        things(IdKind.SETTING, matrix.settings().keySet()),
                        matrix.localPorts().keySet().stream().map(id -> onPorts("local-ports." + id)),
                        matrix.siteSpecific().stream().map(id -> onPorts("site-specific." + id)),
                        pages.all())
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Map<String, Object>> things(IdKind kind, Collection<Id> ids) {
        return ids.stream().map(id -> {
            var data = thing(kind, id, "text");
            data.put("id", id.value());
            data.put("group", kind.hasPage() ? kind.section() : "pages");
            return data;
        });
    }

    private Map<String, Object> thing(IdKind kind, Id id, String text) {
        var key = kind.section() + "." + id;
        var data = new TreeMap<String, Object>();
        data.put("name", kind == IdKind.HOST ? "" : texts.nameOf(kind.section(), id.value()));
        data.put("text", plain.find(key + "." + text).orElse(""));
        data.put("also", texts.also(key));
        data.put("href", home + SitePaths.of(kind, id));
        return data;
    }

    /** Something that the page with all ports says in a place of its own. */
    private Map<String, Object> onPorts(String key) {
        return SearchPages.thing(
                texts.text(key + ".name"),
                plain.find(key + ".text").orElse(""),
                home + SitePaths.ALL_PORTS + "#" + key);
    }

    private static List<String> words(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
