package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Vocabulary;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the find box of a language must be able to find, one thing a line. */
record ExpectedSearch(Content content, LanguageTexts texts, List<Platform> platforms) {

    List<String> lines() {
        var rows = new ExpectedRows(content.matrix(), texts);
        return Stream.of(
                        Stream.of(
                                "home " + home(),
                                "direction " + texts.language().direction(),
                                "product " + texts.text("product.name"),
                                "comma " + texts.text("ui.comma"),
                                "port " + texts.text("ui.column.port"),
                                "transports [TCP, UDP, SCTP]"),
                        Vocabulary.ofFindBox().stream().map(this::phrase),
                        labels(),
                        each(service -> Stream.of(service(service))),
                        each(service -> service.listeners().stream().map(port -> rows.of(service, port))),
                        matrix().localPorts().values().stream().flatMap(this::local),
                        matrix().hosts().keySet().stream().map(this::host),
                        of(IdKind.PURPOSE, "purposes"),
                        of(IdKind.ROLE, "roles"),
                        of(IdKind.SYSTEM, "pages"),
                        of(IdKind.SETTING, "pages"),
                        matrix().localPorts().keySet().stream().map(id -> onPorts("local-ports." + id)),
                        matrix().siteSpecific().stream().map(id -> onPorts("site-specific." + id)),
                        pages())
                .flatMap(some -> some)
                .toList();
    }

    private Stream<String> each(Function<Service, Stream<String>> lines) {
        return matrix().services().values().stream().flatMap(lines);
    }

    /** Arguments have their own names where they go; none of these has a digit, so none is isolated. */
    private String phrase(String name) {
        var names = List.of(
                "product",
                "port",
                "ports",
                "other",
                "range",
                "number",
                "first",
                "last",
                "whole",
                "part",
                "services",
                "service",
                "use",
                "address",
                "network",
                "host",
                "query",
                "count",
                "role",
                "exposure");
        var arguments =
                names.stream().collect(Collectors.toMap(argument -> argument, argument -> "{" + argument + "}"));
        return "phrases " + name + ": " + texts.message("ui.find." + name, arguments);
    }

    private Stream<String> labels() {
        return Map.of(
                        "purposes", "ui.nav.purposes",
                        "roles", "ui.nav.roles",
                        "inbound", "ui.direction.inbound",
                        "outbound", "ui.direction.outbound",
                        "any", "ui.exposure.any",
                        "restricted", "ui.exposure.restricted",
                        "clear", "ui.doubt.clear-text")
                .entrySet()
                .stream()
                .map(name -> "labels " + name.getKey() + ": " + texts.text(name.getValue()));
    }

    private String service(Service service) {
        return "service %s %s for %s by %s to %s"
                .formatted(
                        EnumNames.of(service.direction()),
                        thing(IdKind.SERVICE, service.id(), "for"),
                        words(service.purposes()),
                        words(service.roles()),
                        words(service.hosts()));
    }

    private String host(Id id) {
        var host = matrix().host(id);
        var line = SearchLines.thing(
                id.value(),
                host.name(),
                home() + SitePaths.of(IdKind.HOST, id),
                texts.also("hosts." + id),
                text("hosts." + id + ".text"));
        var nets = host.addresses().stream()
                .map(Address::text)
                .map(text -> text.contains("/") ? text : text + (text.contains(":") ? "/128" : "/32"))
                .toList();
        return "host " + line + " " + nets;
    }

    private Stream<String> of(IdKind kind, String group) {
        return kind.ids(matrix()).stream().map(id -> group + " " + thing(kind, id, "text"));
    }

    private String thing(IdKind kind, Id id, String text) {
        var key = kind.section() + "." + id;
        return SearchLines.thing(
                id.value(),
                texts.text(key + ".name"),
                home() + SitePaths.of(kind, id),
                texts.also(key),
                text(key + "." + text));
    }

    private Stream<String> local(LocalPorts local) {
        return local.ports().stream()
                .map(port -> SearchLines.local(
                        texts.text("local-ports." + local.id() + ".name"),
                        port.transport().toString(),
                        port.range().first(),
                        port.range().last()));
    }

    private String onPorts(String key) {
        return page(texts.text(key + ".name"), text(key + ".text"), SitePaths.ALL_PORTS + "#" + key);
    }

    private Stream<String> pages() {
        var product = Map.of("product", texts.text("product.name"));
        var own = Map.of(
                        "ports",
                        SitePaths.ALL_PORTS,
                        "snippets",
                        SitePaths.PLATFORMS,
                        "gap",
                        SitePaths.GAP_CHECK,
                        "changes",
                        SitePaths.ALL_CHANGES)
                .entrySet()
                .stream()
                .map(page -> page(
                        texts.text("ui." + page.getKey() + ".title"),
                        texts.message("ui." + page.getKey() + ".description", product),
                        page.getValue()));
        var firewalls = platforms.stream()
                .map(platform ->
                        page(platform.name(), texts.text("ui.snippets.title"), SitePaths.platform(platform.id())));
        var written = content.site().pages().stream()
                .flatMap(id -> content.page(id, texts.language().code()).stream())
                .flatMap(this::written);
        return Stream.of(own, firewalls, written).flatMap(some -> some);
    }

    private Stream<String> written(Page page) {
        return Stream.concat(
                Stream.of(page(page.title(), "", SitePaths.place(page.id()))),
                page.sections().stream()
                        .filter(section -> !section.id().isEmpty())
                        .map(section ->
                                page(section.title(), page.title(), SitePaths.place(page.id() + "#" + section.id()))));
    }

    private String page(String name, String text, String below) {
        return "pages " + SearchLines.thing("", name, home() + below, List.of(), text);
    }

    private String text(String id) {
        return new PlainWords(content, texts).find(id).orElse("");
    }

    private String home() {
        return SitePaths.home("", texts.language().code());
    }

    private static List<String> words(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    private Matrix matrix() {
        return content.matrix();
    }
}
