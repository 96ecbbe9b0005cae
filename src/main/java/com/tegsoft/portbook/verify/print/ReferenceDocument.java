package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.Picture;
import com.tegsoft.portbook.verify.words.MatrixWords;
import com.tegsoft.portbook.verify.words.PendingActions;
import com.tegsoft.portbook.verify.words.PendingActions.Pending;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
        lines.part("contents", texts.ui("print.contents"));
        contents(lines);
        if (Picture.canShow(services().size())) {
            new DrawnServices(texts).add(lines, services());
        }
        new FlowTable(texts, pending, true, detailed()).add(lines, services());
        details(lines);
        new DeclaredParts(texts, detailed()).add(lines);
        lines.part("snippets", texts.ui("snippets.title"));
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
        part(lines, "local-ports", "localports.title", !matrix.localPorts().isEmpty());
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
        lines.part("services", texts.ui("print.services"));
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
            listener.decidedBy().forEach(setting -> {
                var link = PrintTexts.link(texts.name(IdKind.SETTING, setting), "#setting." + setting);
                lines.add(MatrixWords.port(listener.port()) + ": " + texts.ui("service.setting") + " " + link);
            });
        }
        lines.add(texts.ui("service.share") + PrintTexts.address(SitePaths.shortLink(texts.base(), id.value()), name));
    }
}
