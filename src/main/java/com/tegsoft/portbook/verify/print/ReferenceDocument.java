package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.Picture;
import com.tegsoft.portbook.verify.words.FeatureWords;
import com.tegsoft.portbook.verify.words.MatrixWords;
import com.tegsoft.portbook.verify.words.PendingActions;
import com.tegsoft.portbook.verify.words.PendingActions.Pending;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the document of all ports must say. */
record ReferenceDocument(PrintTexts texts, PendingActions pending) {

    /** With more services, it lists only their ports. */
    private static final int MOST = 100;

    PrintedFrame frame() {
        return new PrintedFrame(
                texts, texts.ui("ports.title"), texts.product("ports.description"), texts.home() + SitePaths.ALL_PORTS);
    }

    private Collection<Service> services() {
        return texts.matrix().services().values();
    }

    private boolean detailed() {
        return services().size() <= MOST;
    }

    DocumentLines lines() {
        var lines = frame().begin().add(texts.server("ports.lead")).add(texts.ui("print.data"));
        pending.editions().forEach(edition -> lines.add(due(edition)));
        heading(lines, "contents", "print.contents");
        contents(lines);
        if (Picture.canShow(services().size())) {
            new DrawnServices(texts).add(lines, services());
        }
        new FlowTable(texts, pending, true, detailed()).add(lines, services());
        details(lines);
        purposes(lines);
        roles(lines);
        systems(lines);
        hosts(lines);
        settings(lines);
        features(lines);
        siteSpecific(lines);
        heading(lines, "snippets", "snippets.title");
        lines.add(texts.ui("snippets.about"))
                .add(PrintTexts.address(texts.home() + SitePaths.PLATFORMS, texts.ui("snippets.title")));
        texts.content().site().pages().forEach(id -> new Chapter(texts, id).add(lines));
        return lines;
    }

    /** What an edition requires of customers. */
    private String due(Pending edition) {
        return PrintTexts.link(
                texts.ui("changes.effective", Map.of("date", edition.date())),
                edition.address(),
                texts.ui("changes.title"));
    }

    private void heading(DocumentLines lines, String part, String text) {
        lines.heading(2, "part." + part, texts.ui(text)).place("part." + part);
    }

    private void contents(DocumentLines lines) {
        var matrix = texts.matrix();
        part(lines, "inbound", "inbound.title", true);
        part(lines, "outbound", "outbound.title", true);
        part(lines, "services", "print.services", !services().isEmpty());
        part(lines, "purposes", "nav.purposes", !matrix.purposes().isEmpty());
        part(lines, "roles", "nav.roles", !matrix.roles().isEmpty());
        part(lines, "systems", "systems.title", !matrix.systems().isEmpty());
        part(lines, "hosts", "hosts.title", !matrix.hosts().isEmpty());
        part(lines, "settings", "settings.title", !matrix.settings().isEmpty());
        part(lines, "features", "features.title", !matrix.features().isEmpty());
        part(
                lines,
                "site-specific",
                "sitespecific.title",
                !matrix.siteSpecific().isEmpty());
        part(lines, "snippets", "snippets.title", true);
        texts.content()
                .site()
                .pages()
                .forEach(id ->
                        entry(lines, "page." + id, new Chapter(texts, id).page().title()));
    }

    private void part(DocumentLines lines, String part, String text, boolean present) {
        if (present) {
            entry(lines, "part." + part, texts.ui(text));
        }
    }

    private static void entry(DocumentLines lines, String id, String title) {
        lines.add("[" + title.replaceFirst("[\\s\\p{Nd}]+$", "") + "](#" + id + "|" + title + ")");
    }

    private void details(DocumentLines lines) {
        if (services().isEmpty()) {
            return;
        }
        heading(lines, "services", "print.services");
        if (detailed()) {
            services().forEach(service -> detail(lines, service));
        } else {
            lines.add(texts.ui("print.brief", Map.of("most", Integer.toString(MOST))));
        }
    }

    private void detail(DocumentLines lines, Service service) {
        var id = service.id();
        var name = texts.name(IdKind.SERVICE, id);
        var key = "services." + id + ".";
        lines.heading(3, id.value(), name).place(id.value()).add(texts.sentence(service));
        var why = texts.prose(key + "for")
                + texts.proseIfAny(key + "when").map(when -> " " + when).orElse("");
        lines.term(texts.ui("service.why"), List.of(why));
        lines.term(texts.ui("service.closed"), List.of(texts.prose(key + "closed")));
        texts.proseIfAny(key + "restriction")
                .ifPresent(text -> lines.term(texts.ui("service.restriction"), List.of(text)));
        lines.term(texts.ui("column.purposes"), List.of(texts.names(IdKind.PURPOSE, service.purposes())));
        texts.notes(service).forEach(lines::term);
        for (var listener : service.listeners()) {
            listener.setting().ifPresent(setting -> {
                var link = PrintTexts.link(texts.name(IdKind.SETTING, setting), "#setting." + setting);
                lines.add(MatrixWords.port(listener.port()) + ": " + texts.ui("service.setting") + " " + link);
            });
        }
        lines.add(texts.ui("service.share") + PrintTexts.address(SitePaths.shortLink(texts.base(), id.value()), name));
    }

    private void purposes(DocumentLines lines) {
        if (texts.matrix().purposes().isEmpty()) {
            return;
        }
        heading(lines, "purposes", "nav.purposes");
        texts.matrix().purposes().values().forEach(purpose -> {
            var links = texts.joined(texts.matrix().servicesFor(purpose).stream()
                    .map(this::linked)
                    .toList());
            var text = texts.prose("purposes." + purpose.id() + ".text") + " " + links;
            noted(lines, IdKind.PURPOSE, purpose.id(), text, texts.assumptions(purpose.assumptions()));
        });
    }

    private void roles(DocumentLines lines) {
        if (texts.matrix().roles().isEmpty()) {
            return;
        }
        heading(lines, "roles", "nav.roles");
        for (var role : texts.matrix().roles().values()) {
            noted(lines, IdKind.ROLE, role.id(), texts.prose("roles." + role.id() + ".text"), texts.notes(role));
        }
    }

    private void systems(DocumentLines lines) {
        if (texts.matrix().systems().isEmpty()) {
            return;
        }
        heading(lines, "systems", "systems.title");
        for (var system : texts.matrix().systems().values()) {
            var text = texts.prose("systems." + system.id() + ".text");
            noted(lines, IdKind.SYSTEM, system.id(), text, texts.assumptions(system.assumptions()));
        }
    }

    private String linked(Service service) {
        var name = texts.name(IdKind.SERVICE, service.id());
        return detailed() ? PrintTexts.link(name, "#" + service.id()) : name;
    }

    private void noted(DocumentLines lines, IdKind kind, Id id, String text, Map<String, List<String>> notes) {
        lines.term(texts.name(kind, id), with(List.of(text), notes));
    }

    private static List<String> with(List<String> blocks, Map<String, List<String>> notes) {
        return Stream.concat(blocks.stream(), notes.entrySet().stream().flatMap(note -> note.getValue().stream()
                        .map(text -> note.getKey() + ": " + text)))
                .toList();
    }

    private void hosts(DocumentLines lines) {
        if (!texts.matrix().hosts().isEmpty()) {
            heading(lines, "hosts", "hosts.title");
            texts.matrix().hosts().values().forEach(host -> lines.term(host.name(), host(host)));
        }
    }

    private List<String> host(Host host) {
        var addresses = host.isUnpublished()
                ? texts.ui("hosts.unpublished")
                : texts.addresses(host) + (host.ipv6Absent() ? " " + texts.ui("hosts.noipv6") : "");
        var feed = host.feed().map(URI::toString).stream()
                .map(url -> texts.ui("hosts.feed") + " " + PrintTexts.link(url, url));
        return with(
                Stream.concat(Stream.of(texts.prose("hosts." + host.id() + ".text"), addresses), feed)
                        .toList(),
                texts.notes(host));
    }

    private void settings(DocumentLines lines) {
        if (texts.matrix().settings().isEmpty()) {
            return;
        }
        heading(lines, "settings", "settings.title");
        lines.add(texts.ui("settings.lead"));
        for (var setting : texts.matrix().settings().values()) {
            var place = "setting." + setting.id();
            lines.heading(3, place, texts.name(IdKind.SETTING, setting.id())).place(place);
            lines.add(Stream.of(
                            texts.prose("settings." + setting.id() + ".text"),
                            texts.ui("settings.default"),
                            setting.defaultRange().toString())
                    .collect(Collectors.joining(" ")));
        }
    }

    private void features(DocumentLines lines) {
        var features = FeatureWords.all(texts);
        if (!features.isEmpty()) {
            heading(lines, "features", "features.title");
            lines.add(texts.ui("features.lead"));
            features.forEach(feature -> lines.term(feature.name(), feature.about()));
        }
    }

    private void siteSpecific(DocumentLines lines) {
        if (texts.matrix().siteSpecific().isEmpty()) {
            return;
        }
        heading(lines, "site-specific", "sitespecific.title");
        lines.add(texts.ui("sitespecific.lead"));
        for (var id : texts.matrix().siteSpecific()) {
            var key = "site-specific." + id + ".";
            lines.term(
                    texts.text(key + "name"),
                    List.of(texts.prose(key + "text"), texts.ui("sitespecific.ask") + " " + texts.prose(key + "ask")));
        }
    }
}
