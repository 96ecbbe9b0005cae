package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Purpose;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.words.FeatureWords;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page on which readers fill in a request for a change of their firewall.
 *
 * @param platforms in the order of the site
 */
record ChangeRequestPage(PageTexts texts, List<Platform> platforms) {

    /** What a reader writes about the request, and the texts that name it. */
    private static final List<String> DETAILS = List.of("by", "ticket", "window", "until", "cause");

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(texts.ui("request.page"), texts.product("request.description"));
    }

    void add(PageLines page) {
        page.at("head").add("link rel=stylesheet href=assets/forms.css").at("");
        page.title(texts.ui("request.page")).say("request.about");
        if (!platforms.isEmpty()) {
            page.add(PageLines.WITH_SCRIPT).add(LinkBarLines.scripts("assets/device.js assets/request.js"));
            choices(page);
            outcome(page);
        }
        page.section("blanks", texts.ui("request.blanks"));
        purposes()
                .forEach(purpose -> page.add(target(purpose)
                        + PageTexts.link(
                                name(purpose) + " (PDF)",
                                texts.home()
                                        + SitePaths.changeRequest(purpose.id().value()))));
    }

    /** The page of a purpose links to its choice in the form; where no platform makes a form, to its blank sheet. */
    private String target(Purpose purpose) {
        return platforms.isEmpty() ? "{#purpose." + purpose.id() + "} " : "";
    }

    private Collection<Purpose> purposes() {
        return texts.matrix().purposes().values();
    }

    private String name(Purpose purpose) {
        return texts.name(IdKind.PURPOSE, purpose.id());
    }

    private void choices(PageLines page) {
        page.term("", "", texts.ui("request.open"));
        purposes()
                .forEach(purpose ->
                        page.add("{input=checkbox} {name=what}{value=" + purpose.id() + "} " + name(purpose)));
        new PlatformChoice(texts, platforms).add(page.at(""), "");
        page.at("");
        DETAILS.forEach(detail -> page.add(texts.ui("request." + detail) + " {input=} {name=" + named(detail) + "}"));
        page.add(exposure("before"))
                .add("{name=before}")
                .add("{value} " + texts.ui("request.none"))
                .add("{value=closed} " + texts.ui("request.closed"));
        Stream.of(Exposure.RESTRICTED, Exposure.ANY)
                .forEach(some -> page.add(
                        "{value=" + EnumNames.of(some) + "} " + texts.texts().word(some)));
        page.add(PageTexts.link(
                texts.ui("request.addresses") + ": " + texts.ui("network.title"), texts.home() + SitePaths.MY_NETWORK));
    }

    private void outcome(PageLines page) {
        var features = FeatureWords.all(texts);
        new LinkBarLines(texts).add(page);
        page.add(PageLines.hiding("ready") + PageLines.STATUS + "{data-none=" + texts.ui("request.choose")
                + "}{data-filled="
                + texts.ui("network.tally")
                + "}{data-blank=" + texts.ui("request.blank") + "}"
                + (features.isEmpty() ? "" : "{data-nothing=" + texts.ui("combine.nothing") + "}") + " "
                + texts.ui("request.choose"));
        page.add(PageLines.BUTTONS + "{data-do=print} " + texts.ui("request.print"));
        button(page, "markdown", "request.markdown");
        button(page, "table", "request.table");
        button(page, "csv", "request.csv");
        button(page, "file", "request.getfile");
        button(page, "link", "network.share");
        page.add(PageLines.hiding("done") + PageLines.STATUS);
        page.add("{data-title=" + texts.ui("request.title") + "}")
                .add("{data-tool=" + texts.ui("request.tool") + "}")
                .add("## " + texts.ui("request.page"))
                .at(sheet())
                .add(texts.ui("footer.edition") + " " + texts.matrix().edition() + " · " + from("matrix") + " · "
                        + texts.content().site().baseUrl() + texts.home() + SitePaths.CHANGE_REQUESTS);
        DETAILS.forEach(
                detail -> page.term(sheet(), "", texts.ui("request." + detail)).add(from(named(detail))));
        if (!features.isEmpty()) {
            page.at(sheet())
                    .add(features.stream()
                            .map(feature -> feature.name() + "{data-feature=" + feature.id() + "}")
                            .collect(Collectors.joining(
                                    " ", PageLines.HIDDEN + " " + texts.ui("features.unused") + " ", "")));
        }
        new RequestedRows(texts).add(page.at(sheet()));
        risks(page);
        implementation(page);
        signatures(page);
    }

    private void button(PageLines page, String does, String text) {
        page.add("{data-do=" + does + "} " + texts.ui(text));
    }

    /** The heading above everything on the sheet. */
    private String sheet() {
        return texts.ui("request.page");
    }

    private static String named(String detail) {
        return detail.equals("cause") ? "reason" : detail;
    }

    private static String from(String name) {
        return "{data-from=" + name + "}";
    }

    /** What a firewall lets in before the change, or after it. */
    private String exposure(String moment) {
        return texts.ui("changes.surface") + ": " + texts.ui("changes." + moment);
    }

    private void risks(PageLines page) {
        var risk = texts.ui("request.risk");
        var place = PageLine.below(sheet(), risk);
        page.at(sheet()).add("### " + risk);
        Stream.of("before", "after")
                .forEach(moment -> page.term(place, "", exposure(moment)).add(from(moment)));
        page.term(place, "", texts.ui("changes.anyone")).add("{data-count=any}");
        page.term(place, "", texts.ui("changes.named")).add("{data-count=restricted}");
        page.term(place, "", texts.ui("changes.outbound")).add("{data-count=outbound}");
        page.at(place);
        for (var service : texts.matrix().services().values()) {
            var notes = new NoteLines(texts);
            notes.doubts(service);
            notes.each((title, text) -> page.add("{data-service=" + service.id() + "} "
                    + texts.name(IdKind.SERVICE, service.id()) + ": " + title + ". " + text));
        }
        unconfirmed(page);
    }

    /** Links to what is not confirmed, which the page of the service or purpose explains. */
    private void unconfirmed(PageLines page) {
        var services = texts.matrix().services().values().stream()
                .filter(service -> !service.assumptions().isEmpty())
                .map(service -> unsure(IdKind.SERVICE, service.id(), "#notes"));
        var purposes = purposes().stream()
                .filter(purpose -> !purpose.assumptions().isEmpty())
                .map(purpose -> unsure(IdKind.PURPOSE, purpose.id(), ""));
        var all = Stream.concat(services, purposes).collect(Collectors.joining(" "));
        if (!all.isEmpty()) {
            page.add(texts.ui("assumption") + ": " + all);
        }
    }

    private String unsure(IdKind kind, Id id, String section) {
        return PageTexts.link(texts.name(kind, id), texts.home() + SitePaths.of(kind, id) + section) + "{data-"
                + EnumNames.of(kind) + "=" + id + "}";
    }

    private void implementation(PageLines page) {
        page.at(sheet())
                .add("### " + texts.ui("request.implementation"))
                .at(PageLine.below(sheet(), texts.ui("request.implementation")))
                .add(texts.ui("request.file") + " " + from("platform") + " " + from("file"))
                .add("SHA-256 " + from("sum"))
                .add(texts.ui("request.rollback") + " " + from("undo"))
                .at(sheet())
                .add("### " + texts.ui("checker.title"))
                .at(PageLine.below(sheet(), texts.ui("checker.title")));
        for (var purpose : purposes()) {
            CheckerTarget.of(texts.matrix(), texts.matrix().servicesFor(purpose))
                    .forEach(target -> page.add("{data-purpose=" + purpose.id() + "} bash check-ports.sh HOST"
                            + target.shell("purpose", purpose.id().value())
                            + texts.inEnglish()));
        }
    }

    private void signatures(PageLines page) {
        page.term(sheet(), "", texts.ui("request.signatures"))
                .add(Stream.of("role", "name", "date", "signature")
                        .map(word -> texts.ui("request." + word))
                        .collect(Collectors.joining(" | ")));
        Stream.of("by", "security", "network", "approved")
                .forEach(who -> page.add(texts.ui("request." + who) + " | | |"));
    }
}
