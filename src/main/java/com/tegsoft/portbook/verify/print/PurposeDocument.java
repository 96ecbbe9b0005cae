package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Purpose;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.PendingActions;
import java.util.List;

/** What the document of a purpose must say. */
record PurposeDocument(PrintTexts texts, PendingActions pending, Purpose purpose) {

    PrintedFrame frame() {
        return new PrintedFrame(
                texts,
                texts.name(IdKind.PURPOSE, purpose.id()),
                texts.plain("purposes." + purpose.id() + ".text"),
                SitePaths.shortLink(texts.base(), purpose.id().value()));
    }

    DocumentLines lines() {
        var services = texts.matrix().servicesFor(purpose);
        var lines = frame().begin().add(texts.prose("purposes." + purpose.id() + ".text"));
        new FlowTable(texts, pending, false, true).add(lines, services);
        var restricted = services.stream()
                .filter(service -> texts.find(key(service, "restriction")).isPresent())
                .toList();
        if (!restricted.isEmpty()) {
            section(lines, "restriction", restricted);
        }
        section(lines, "closed", services);
        var notes = texts.assumptions(purpose.assumptions());
        if (!notes.isEmpty()) {
            heading(lines, "notes", "service.notes");
            notes.forEach(lines::term);
        }
        heading(lines, "snippets", "snippets.title");
        var address = texts.home() + SitePaths.of(IdKind.PURPOSE, purpose.id()) + "#snippets";
        return lines.add(
                texts.product("snippets.description") + PrintTexts.address(address, texts.ui("snippets.title")));
    }

    private void section(DocumentLines lines, String text, List<Service> services) {
        heading(lines, text, "service." + text);
        for (var service : services) {
            lines.term(texts.name(IdKind.SERVICE, service.id()), List.of(texts.prose(key(service, text))));
        }
    }

    private void heading(DocumentLines lines, String part, String text) {
        lines.heading(2, "part." + part, texts.ui(text)).place("part." + part);
    }

    private static String key(Service service, String text) {
        return "services." + service.id() + "." + text;
    }
}
