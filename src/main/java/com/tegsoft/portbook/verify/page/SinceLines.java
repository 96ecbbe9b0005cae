package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be done since each earlier edition, port by port, and the form that prints the files for it. */
record SinceLines(ChangesPage changes, List<Since> editions) {

    /** Only the editions since which there is something to do. */
    static SinceLines of(ChangesPage changes, List<Since> editions) {
        return new SinceLines(changes, editions.stream().filter(Since::isBehind).toList());
    }

    private PageTexts texts() {
        return changes.texts();
    }

    private static LocalDate date(Since since) {
        return since.changes().before().edition();
    }

    void add(PageLines page) {
        var section = page.place();
        if (!editions.isEmpty() && !changes.files().platforms().isEmpty()) {
            files(page, section);
        }
        for (var since : editions) {
            var title = texts().ui("changes.from", Map.of("date", date(since).toString()));
            heading(page.at(section), "since-" + date(since), "title-since-" + date(since), title);
            var place = PageLine.below(section, PageLine.inOneLine(title));
            if (since.parts().isEmpty()) {
                table(page.at(place), since);
            }
            since.parts().forEach(part -> part(page, place, part, since.ofPart(part)));
        }
    }

    /** What is to be done on the machines of a part of the product. */
    private void part(PageLines page, String place, Id part, Since since) {
        if (since.changes().changeFirewalls()) {
            var name = texts().name(IdKind.ROLE, part);
            page.at(place).add("#### " + name);
            table(page.at(PageLine.below(place, name)), since);
        }
    }

    private void table(PageLines page, Since since) {
        page.add(Stream.of("column.service", "changes.todo", "changes.before", "changes.after", "changes.otherwise")
                .map(texts()::ui)
                .collect(Collectors.joining(" | ")));
        for (var action : CustomerAction.NEEDED) {
            since.changes().with(action).stream()
                    .sorted(Comparator.comparing(change -> since.due(change, action)))
                    .forEach(change -> page.add(row(since, change, action)));
        }
    }

    private void heading(PageLines page, String section, String id, String title) {
        page.add(PageTexts.anchor(section) + PageTexts.anchor(id) + " ### " + title
                + texts().here(section.isEmpty() ? id : section, title));
    }

    private String row(Since since, Change change, CustomerAction action) {
        return String.join(
                " | ",
                texts().link(IdKind.SERVICE, change.service()),
                changes.labelled("todo", changes.task(action, since.due(change, action))),
                changes.labelled("before", changes.side(since.changes().before(), change.before())),
                changes.labelled("after", changes.side(since.changes().after(), change.after())),
                changes.labelled("otherwise", otherwise(change.service(), action)));
    }

    private String otherwise(Id service, CustomerAction action) {
        return switch (action) {
            case OPEN -> texts().prose("services." + service + ".closed");
            case RESTRICT -> texts().ui("changes.stillany");
            default -> texts().ui("changes.stillopen");
        };
    }

    private void files(PageLines page, String section) {
        var title = texts().ui("changes.files");
        heading(page, "", "files", title);
        var place = PageLine.below(section, title);
        page.at(place)
                .add(texts().ui("changes.filesabout") + " "
                        + PageTexts.link(texts().ui("network.title"), texts().home() + SitePaths.MY_NETWORK))
                .add(PageLines.WITHOUT_SCRIPT)
                .say("changes.command")
                .add(
                        texts().command(
                                        "./portbook snippet PLATFORM --since EDITION --action open|restrict|close --values values.yaml"))
                .add(PageLines.WITH_SCRIPT)
                .add(
                        "{data-scripts=assets/network.js " + SitePaths.FORM_DATA
                                + " assets/template.js assets/sha256.js assets/snippet.js assets/values.js assets/device.js assets/zip.js assets/edition.js assets/since.js}");
        page.say("changes.paste").say("changes.pastehint").add(PageLines.STATUS);
        choices(page, place);
        new KnownEditions(texts(), changes.history()).add(page.at(place));
        page.at(place).add(PageLines.STATUS + "{data-text=" + texts().ui("snippets.examples") + "}");
        page.add(PageLines.HIDDEN);
        fields(page);
        task(page, place, "open", List.of());
        task(page, place, "restrict", List.of("changes.restrictafter"));
        task(page, place, "close", List.of("changes.closeafter"));
        page.at(PageLine.below(place, texts().ui("changes.doclose")))
                .add(PageLines.HIDDEN + " " + texts().ui("changes.byhand"))
                .at(place);
        page.add(PageLines.HIDDEN + "{data-order=" + texts().ui("changes.order") + "} " + texts().ui("changes.bundle"));
    }

    private void choices(PageLines page, String place) {
        page.say("changes.applied").add("{name=edition}");
        editions.forEach(since -> page.add("{value=" + date(since) + "}{data-scripts="
                + SitePaths.formSince(date(since)) + "} "
                + texts().ui("changes.edition", Map.of("date", date(since).toString()))));
        new PartChoice(texts()).add(page);
        new PlatformChoice(texts(), changes.files().platforms()).add(page, place);
    }

    /** The names of all networks that a reader can fill in. */
    private void fields(PageLines page) {
        page.add(field(Group.SERVER, texts().text("product.label")));
        MyNetworkPage.initiators(texts().matrix())
                .forEach(initiator -> page.add(field(initiator.id(), name(initiator))));
    }

    private static String field(String id, String name) {
        return "{data-field=" + id + "} " + name;
    }

    private String name(Initiator initiator) {
        var peer = texts().name(texts().matrix().kind(initiator.peer()), initiator.peer());
        return initiator
                .service()
                .map(service -> texts().joined(List.of(peer, texts().name(IdKind.SERVICE, service))))
                .orElse(peer);
    }

    private void task(PageLines page, String place, String action, List<String> notes) {
        var title = texts().ui("changes.do" + action);
        page.at(place)
                .add("{data-action=" + action + "}")
                .add("{data-copy=" + texts().ui("snippets.copy") + "}")
                .add("{data-undo=" + texts().ui("snippets.remove") + "}")
                .add("{data-tool=" + texts().ui("request.tool") + "}")
                .add(PageLines.HIDDEN)
                .add("#### " + title)
                .at(PageLine.below(place, title));
        notes.forEach(page::say);
        page.at(place);
    }
}
