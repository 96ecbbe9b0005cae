package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.words.FeatureWords;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The form in which readers choose a platform, and purposes, roles and services for one file.
 *
 * @param platforms in the order of the site
 */
record CombineLines(PageTexts texts, List<Platform> platforms) {

    void add(PageLines page) {
        new LinkBarLines(texts).add(page);
        page.section("combine", texts.ui("combine.title"))
                .add(PageLines.WITH_SCRIPT + " " + texts.ui("combine.about"))
                .add(PageLines.WITHOUT_SCRIPT)
                .say("combine.command");
        page.add(texts.command("./portbook snippet PLATFORM --purpose ID --role ID --service ID --values values.yaml"));
        var place = page.place();
        page.add(PageLines.WITH_SCRIPT).add("{data-scripts=assets/combine.js}");
        MyNetworkPage.words(texts, page);
        new PlatformChoice(texts, platforms).menu(page, place);
        scopes(page, place);
        features(page, place);
        fields(page, place);
        details(page, place);
        outcome(page.at(place));
    }

    private void scopes(PageLines page, String place) {
        var matrix = texts.matrix();
        page.term(place, "", texts.ui("nav.purposes")).hint("combine.everything");
        boxes(page, IdKind.PURPOSE, matrix.purposes().keySet());
        var parts = matrix.components();
        var users = matrix.roles().keySet().stream()
                .filter(role -> !parts.contains(role))
                .toList();
        if (!users.isEmpty()) {
            page.term(place, "", texts.ui("nav.roles"));
            boxes(page, IdKind.ROLE, users);
        }
        if (!parts.isEmpty()) {
            page.term(place, "", texts.ui("combine.parts")).hint("combine.partshint");
            boxes(page, IdKind.ROLE, parts);
        }
        page.term(place, "", texts.ui("combine.services"));
        page.add(PageLines.UNSEEN).term(page.place(), "", texts.ui("combine.services"));
        boxes(page, IdKind.SERVICE, matrix.services().keySet());
    }

    private void boxes(PageLines page, IdKind kind, Collection<Id> ids) {
        ids.forEach(id -> page.add("{input=checkbox} {name=what}{value=" + id + "} " + texts.name(kind, id)));
    }

    private void features(PageLines page, String place) {
        var features = FeatureWords.all(texts);
        if (!features.isEmpty()) {
            page.term(place, "", texts.ui("features.title")).hint("features.hint");
        }
        features.forEach(feature ->
                page.add("{input=checkbox} {name=feature}{value=" + feature.id() + "}{checked} " + feature.name()));
    }

    /** All that a reader can fill in; a script shows what the choice needs. */
    private void fields(PageLines page, String place) {
        page.at(place).add(PageLines.HIDDEN);
        page.term(place, "", texts.ui("network.title"))
                .add(PageLines.HINT + texts.ui("combine.asked") + " "
                        + PageTexts.link(texts.ui("network.title"), texts.home() + SitePaths.MY_NETWORK));
        var fields = NetworkFieldLines.of(texts);
        fields.own(page);
        MyNetworkPage.initiators(texts.matrix())
                .forEach(initiator ->
                        fields.addresses(page, initiator.id(), name(initiator), hint(initiator), List.of()));
        new MyNetworkPage(texts, true).moved().forEach(setting -> fields.port(page, setting));
        new ChoiceLines(texts).add(page, PageLines.HIDDEN + " ");
        PlatformChoice.device(texts, page, page.place());
    }

    private String name(Initiator initiator) {
        var role = texts.name(texts.matrix().kind(initiator.peer()), initiator.peer());
        return initiator
                .service()
                .map(service -> texts.ui(
                        "machine.field",
                        Map.of(
                                "role",
                                role,
                                "service",
                                texts.name(IdKind.SERVICE, service),
                                "machine",
                                texts.text(TextIds.machine(service, initiator.peer())))))
                .orElse(role);
    }

    private String hint(Initiator initiator) {
        return initiator
                .service()
                .map(service -> texts.text(TextIds.machine(service, initiator.peer())))
                .orElseGet(() -> texts.prose(
                        texts.matrix().kind(initiator.peer()).section() + "." + initiator.peer() + ".text"));
    }

    private void details(PageLines page, String place) {
        page.term(place, "", texts.ui("details.title"))
                .add(texts.ui("details.owner") + " {input=} {name=by}")
                .add(texts.ui("request.ticket") + " {input=} {name=ticket}")
                .add(texts.ui("request.until") + " {input=} {name=until}{placeholder=2027-03-31}");
    }

    private void outcome(PageLines page) {
        var place = PageLine.below(page.place(), texts.ui("snippets.all"));
        page.add("### " + texts.ui("snippets.all"))
                .at(place)
                .add(PageLines.hiding("ready") + PageLines.STATUS + "{data-all=" + texts.ui("snippets.all")
                        + "}{data-choose="
                        + texts.ui("combine.choose")
                        + "}{data-alone=" + texts.ui("combine.alone")
                        + "}{data-nothing=" + texts.ui("combine.nothing") + "}{data-filled=" + texts.ui("network.tally")
                        + "}{data-examples=" + texts.ui("snippets.examples") + "}{data-correct="
                        + texts.ui("combine.correct") + "} " + texts.ui("combine.choose"))
                .add(PageLines.HIDDEN)
                .add("{data-add=" + texts.ui("combine.add") + "}")
                .add("{data-remove=" + texts.ui("snippets.remove") + "}")
                .add("{data-policy=" + texts.ui("snippets.policy") + "}");
        page.add(PageLines.UNSEEN).term(place, "", texts.ui("combine.part")).at(place);
        page.add(PageLines.HIDDEN)
                .add("{data-text=" + texts.ui("combine.size") + "}")
                .add(PageLines.BUTTONS + " " + texts.ui("snippets.copy"))
                .say("request.getfile")
                .add(PageLines.HIDDEN)
                .add(PageLines.HIDDEN + " " + texts.ui("network.yours") + " · " + texts.ui("network.example"))
                .add(PageLines.BUTTONS + PageLines.hiding("links") + " " + texts.ui("combine.link"))
                .say("network.share")
                .hint("network.sharehint")
                .add(PageLines.hiding("done") + PageLines.STATUS);
    }
}
