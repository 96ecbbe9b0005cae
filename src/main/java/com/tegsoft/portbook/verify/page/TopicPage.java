package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The page of a purpose or a role.
 *
 * @param services that belong to it
 * @param assumptions the points about it that are not confirmed
 */
record TopicPage(PageTexts texts, IdKind kind, Id id, Collection<Service> services, Collection<Id> assumptions) {

    static TopicPage purpose(PageTexts texts, Id id) {
        var purpose = texts.matrix().purpose(id);
        return new TopicPage(texts, IdKind.PURPOSE, id, texts.matrix().servicesFor(purpose), purpose.assumptions());
    }

    static TopicPage role(PageTexts texts, Id id) {
        var role = texts.matrix().role(id);
        return new TopicPage(texts, IdKind.ROLE, id, texts.matrix().servicesOf(role), role.assumptions());
    }

    private String name() {
        return texts.name(kind, id);
    }

    private String text() {
        return texts.prose(kind.section() + "." + id + ".text");
    }

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(name(), PageLine.withoutTargets(text()));
    }

    List<String> trail() {
        return List.of(PageTexts.link(texts.ui("nav." + kind.section()), texts.home() + "#" + kind.section()));
    }

    void add(PageLines page, RowLines rows) {
        page.title(name()).add(text());
        new LinkBarLines(texts).add(page);
        ServicePage.permanent(page, texts, id.value());
        if (kind == IdKind.PURPOSE) {
            page.add(PageTexts.link(texts.ui("print.purpose"), texts.home() + SitePaths.document(id.value())));
            page.add(PageTexts.link(texts.ui("request.download"), texts.home() + SitePaths.changeRequest(id.value()))
                    + " · "
                    + PageTexts.link(
                            texts.ui("request.page"), texts.home() + SitePaths.CHANGE_REQUESTS + "#purpose." + id));
        }
        var notes = new NoteLines(texts);
        if (kind == IdKind.ROLE) {
            notes.machines(id, services);
        }
        notes.assume(assumptions);
        notes.addTo(page);
        rows.directions(page, services);
        new NetworkLines(texts, "").add(page, services, texts.ui("picture.topic", Map.of("name", name())));
        checker(page);
        page.section("closed", texts.ui("service.closed"));
        var section = page.place();
        for (var service : services) {
            page.term(section, "", texts.link(IdKind.SERVICE, service.id()))
                    .add(texts.prose("services." + service.id() + ".closed"));
        }
    }

    private void checker(PageLines page) {
        var part = texts.matrix().components().contains(id);
        var targets =
                part ? CheckerTarget.of(id, services).stream().toList() : CheckerTarget.of(texts.matrix(), services);
        new CheckerLines(texts, targets).add(page, part ? "" : EnumNames.of(kind), id.value());
        page.add(PageTexts.link(texts.ui("checker.more"), texts.home() + SitePaths.PLATFORMS + "#checker"));
    }
}
