package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.verify.words.FeatureWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page on which readers fill in their own addresses and ports.
 *
 * @param hasForm whether there is a platform that prints them
 */
record MyNetworkPage(PageTexts texts, boolean hasForm) {

    private static final List<String> WORDS =
            List.of("filled", "example", "wrong", "default", "changed", "direct", "still", "size", "blocks", "use");

    private static final List<String> FAULTS = List.of(
            "form",
            "host",
            "unusable",
            "overlap",
            "networks",
            "one",
            "everybody",
            "family",
            "port",
            "range",
            "taken",
            "outside");

    private static final List<String> FILE_WORDS = List.of("asked", "used", "take", "theirs", "same", "nothing");

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(texts.ui("network.title"), texts.product("network.description"));
    }

    void add(PageLines page) {
        page.at("head").add("link rel=stylesheet href=assets/forms.css").at("");
        page.title(texts.ui("network.title"))
                .say("network.lead")
                .add(PageLines.WITHOUT_SCRIPT)
                .say("network.command");
        page.add(texts.command(
                "./portbook snippet PLATFORM --set server=ADDRESSES --set ROLE=NETWORKS --set SETTING=PORT"));
        if (hasForm) {
            page.add(PageLines.WITH_SCRIPT)
                    .add(LinkBarLines.scripts("assets/valuesfile.js assets/fields.js assets/mynetwork.js"));
            new LinkBarLines(texts).add(page);
            tally(page);
            fields(page);
            keep(page);
        }
    }

    /** How many fields are filled in: none, until a script counts. */
    private void tally(PageLines page) {
        var initiators = initiators();
        var number = String.valueOf(initiators.size() + 1);
        page.add("{aria-label=" + texts.ui("network.title") + "}")
                .add("{data-filled=" + texts.ui("network.tally") + "}")
                .add(PageLines.STATUS + " "
                        + texts.ui("network.tally").replace("{count}", "0").replace("{all}", number))
                .add(PageLines.HIDDEN)
                .add("{data-of=wrong}")
                .add("{data-text=" + texts.ui("network.tallywrong") + "}")
                .add("{data-of=example}")
                .add("{data-text=" + texts.ui("network.tallyexamples") + "}")
                .add(texts.ui("network.tallyexamples").replace("{count}", number))
                .add(field(texts.text("product.label"), Group.SERVER));
        initiators.forEach(initiator -> page.add(field(name(initiator), initiator.id())));
    }

    /** What fields say about what is typed into them. */
    static void words(PageTexts texts, PageLines page) {
        WORDS.forEach(word -> page.add("{data-" + word + "=" + texts.ui("network." + word) + "}"));
        FAULTS.forEach(fault -> page.add("{data-fault-" + fault + "=" + texts.ui("network.fault." + fault) + "}"));
    }

    private void fields(PageLines page) {
        words(texts, page);
        spellings(page);
        var fields = NetworkFieldLines.of(texts);
        legend(page, texts.ui("network.server"));
        fields.own(page);
        var initiators = initiators();
        plain(page, fields, of(initiators, IdKind.ROLE), "network.initiators");
        texts.matrix().roles().keySet().forEach(role -> machines(page, fields, role, initiators));
        plain(page, fields, of(initiators, IdKind.SYSTEM), "systems.title");
        settings(page, fields);
    }

    /** Who is the same in all services. */
    private List<Initiator> of(List<Initiator> initiators, IdKind kind) {
        return initiators.stream()
                .filter(initiator ->
                        initiator.service().isEmpty() && texts.matrix().kind(initiator.peer()) == kind)
                .toList();
    }

    private void plain(PageLines page, NetworkFieldLines fields, List<Initiator> plain, String title) {
        if (!plain.isEmpty()) {
            legend(page, texts.ui(title));
        }
        plain.forEach(initiator -> fields.addresses(
                page,
                initiator.id(),
                name(initiator),
                texts.prose(texts.matrix().kind(initiator.peer()).section() + "." + initiator.peer() + ".text"),
                texts.matrix()
                        .services(service -> service.peers().contains(initiator.peer())
                                || service.components().contains(initiator.peer()))));
    }

    private static String field(String name, String id) {
        return PageTexts.link(name, "#value-" + id);
    }

    private String name(Initiator initiator) {
        return initiator
                .service()
                .map(service -> texts.name(IdKind.SERVICE, service))
                .orElseGet(() -> texts.name(texts.matrix().kind(initiator.peer()), initiator.peer()));
    }

    /** Whose addresses are asked for. */
    private List<Initiator> initiators() {
        return initiators(texts.matrix());
    }

    static List<Initiator> initiators(Matrix matrix) {
        var used = matrix.services().values().stream()
                .flatMap(service -> matrix.initiators(service).stream())
                .collect(Collectors.toSet());
        return matrix.initiators().stream()
                .filter(initiator -> used.contains(initiator) || matrix.isOwn(initiator.id()))
                .toList();
    }

    private void machines(PageLines page, NetworkFieldLines fields, Id role, List<Initiator> initiators) {
        var machines = initiators.stream()
                .filter(initiator ->
                        initiator.peer().equals(role) && initiator.service().isPresent())
                .toList();
        if (!machines.isEmpty()) {
            legend(page, texts.ui("network.machines", Map.of("role", texts.name(IdKind.ROLE, role))));
            page.hint("network.machineswhy");
        }
        for (var machine : machines) {
            var service = texts.matrix().service(machine.service().orElseThrow());
            fields.addresses(
                    page,
                    machine.id(),
                    texts.name(IdKind.SERVICE, service.id()),
                    texts.text(TextIds.machine(service.id(), role)),
                    List.of(service));
        }
    }

    /** The settings that move a port. */
    List<Setting> moved() {
        return texts.matrix().settings().values().stream()
                .filter(setting -> texts.matrix().services().values().stream()
                        .flatMap(service -> service.listeners().stream())
                        .anyMatch(listener -> listener.decidedBy().contains(setting.id())))
                .toList();
    }

    private void settings(PageLines page, NetworkFieldLines fields) {
        var moved = moved();
        if (!moved.isEmpty()) {
            legend(page, texts.ui("settings.title"));
            page.hint("network.moved");
        }
        moved.forEach(setting -> fields.port(page, setting));
        choices(page);
        features(page);
    }

    private void choices(PageLines page) {
        var choices = new ChoiceLines(texts);
        if (!choices.services().isEmpty()) {
            legend(page, texts.ui("choices.title"));
            page.hint("choices.hint");
        }
        choices.add(page, "");
    }

    private void features(PageLines page) {
        var features = FeatureWords.all(texts);
        if (!features.isEmpty()) {
            legend(page, texts.ui("features.title"));
            page.hint("features.hint");
        }
        for (var feature : features) {
            page.add("{input=checkbox} {name=feature}{value=" + feature.id() + "}{checked} " + feature.name())
                    .add(PageLines.HINT + feature.about().get(0));
        }
    }

    private void spellings(PageLines page) {
        page.term("", "", texts.ui("network.how"))
                .add(texts.ui("network.one") + " " + texts.joined(List.of("192.0.2.10", "2001:db8::10")))
                .add(texts.ui("network.block") + " "
                        + texts.joined(List.of("198.51.100.0/24", "198.51.100.0 255.255.255.0", "2001:db8::/32")))
                .add(texts.ui("network.span") + " 192.0.2.1-192.0.2.14")
                .say("network.several")
                .say("network.anyhint");
    }

    private void legend(PageLines page, String words) {
        page.term("", "", words);
    }

    private void keep(PageLines page) {
        page.at("")
                .add(PageLines.hiding("keep"))
                .add("{aria-label=" + texts.ui("network.share") + "}")
                .add("{data-shared=" + texts.ui("network.shared") + "}")
                .add("{data-title=" + texts.ui("network.file") + "}");
        FILE_WORDS.forEach(word -> page.add("{data-" + word + "=" + texts.ui("network.file" + word) + "}"));
        page.add(PageLines.BUTTONS + " " + texts.ui("network.share"))
                .hint("network.sharehint")
                .add(PageLines.BUTTONS + " " + texts.ui("network.save"))
                .add(texts.ui("network.open") + " {input=file}")
                .add(PageLines.HINT + texts.ui("network.openhint") + " portbook snippet PLATFORM --values values.yaml")
                .add(PageLines.STATUS)
                .add("{input=checkbox} " + texts.ui("network.remember"))
                .hint("network.rememberhint")
                .add(PageLines.BUTTONS + " " + texts.ui("network.forget"))
                .add(texts.ui("network.next") + " "
                        + PageTexts.link(texts.ui("snippets.title"), texts.home() + SitePaths.PLATFORMS) + " · "
                        + PageTexts.link(texts.ui("request.page"), texts.home() + SitePaths.CHANGE_REQUESTS));
    }
}
