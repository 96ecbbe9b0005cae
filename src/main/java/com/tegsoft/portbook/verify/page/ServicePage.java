package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.util.Collections;
import java.util.List;

/** The page of a service. */
record ServicePage(PageTexts texts, RowLines rows) {

    /** Services that share a purpose, as many as a reader takes in. */
    private static final int MOST_RELATED = 6;

    FrameLines.PageWords words(Service service) {
        return new FrameLines.PageWords(texts.name(IdKind.SERVICE, service.id()), texts.sentence(service));
    }

    List<String> trail() {
        return List.of(PageTexts.link(texts.ui("nav.ports"), texts.home() + SitePaths.ALL_PORTS));
    }

    void add(PageLines page, Service service) {
        page.title(texts.name(IdKind.SERVICE, service.id()))
                .add(PageTexts.ports(service, " "))
                .add(texts.sentence(service));
        new LinkBarLines(texts).add(page);
        rows.notice(service).ifPresent(page::add);
        permanent(page, texts, service.id().value());
        texts.content()
                .site()
                .report()
                .map(address -> address.of(
                        service.id().value(),
                        texts.matrix().edition().toString(),
                        texts.language().code()))
                .ifPresent(address -> page.add(PageTexts.link(texts.ui("service.report"), address)));
        page.section("flows", texts.ui("service.flows"));
        rows.table(page, service.direction(), List.of(service));
        service.listeners().forEach(listener -> setting(page, listener));
        page.section("why", texts.ui("service.why")).add(texts.prose(key(service, "for")));
        texts.proseIfAny(key(service, "when")).ifPresent(page::add);
        page.section("closed", texts.ui("service.closed")).add(texts.prose(key(service, "closed")));
        texts.proseIfAny(key(service, "restriction"))
                .ifPresent(text -> page.section("restriction", texts.ui("service.restriction"))
                        .add(text));
        notes(page, service);
        related(page, service);
    }

    private static String key(Service service, String text) {
        return "services." + service.id() + "." + text;
    }

    /** The short address of a page, with a button that copies it. */
    static void permanent(PageLines page, PageTexts texts, String id) {
        var url = SitePaths.shortLink(texts.content().site().baseUrl().toString(), id);
        page.add(texts.ui("service.share") + " " + PageTexts.link(url, SitePaths.shortLink("", id)))
                .add(PageLines.WITH_SCRIPT + " " + texts.ui("copy.link"));
    }

    private void setting(PageLines page, Listener listener) {
        listener.decidedBy()
                .forEach(id -> page.add(MatrixWords.port(listener.port()) + ": " + texts.ui("service.setting") + " "
                        + texts.link(IdKind.SETTING, id)));
    }

    private void notes(PageLines page, Service service) {
        var notes = new NoteLines(texts);
        notes.of(service);
        if (!notes.isEmpty()) {
            page.section("notes", texts.ui("service.notes"));
            notes.addTo(page);
        }
    }

    private void related(PageLines page, Service service) {
        var related = texts.matrix().services().values().stream()
                .filter(other ->
                        !other.id().equals(service.id()) && !Collections.disjoint(other.purposes(), service.purposes()))
                .limit(MOST_RELATED)
                .toList();
        if (!related.isEmpty()) {
            page.section("related", texts.ui("service.related"));
            related.forEach(
                    other -> page.add(texts.link(IdKind.SERVICE, other.id()) + " " + PageTexts.ports(other, " ")));
        }
    }
}
