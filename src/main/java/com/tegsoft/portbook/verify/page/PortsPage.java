package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.OwnSystem;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.FeatureWords;
import com.tegsoft.portbook.verify.words.LocalPortWords;

/** The page of all ports, remote hosts and settings. */
record PortsPage(PageTexts texts) {

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(texts.ui("ports.title"), texts.product("ports.description"));
    }

    void add(PageLines page, RowLines rows) {
        var matrix = texts.matrix();
        page.title(texts.ui("ports.title"))
                .add(texts.server("ports.lead"))
                .add(PageTexts.link(texts.ui("print.reference"), texts.home() + SitePaths.ALL_PORTS_DOCUMENT))
                .add(PageLines.HIDDEN)
                .add(texts.ui("filter.label") + " {input=search}")
                .say("filter.button")
                .add(PageLines.STATUS + "{data-none=" + texts.ui("filter.none") + "}");
        rows.directions(page, matrix.services().values());
        new PartRows(texts).add(page);
        if (!matrix.systems().isEmpty()) {
            page.section("systems", texts.ui("systems.title"));
            var section = page.place();
            matrix.systems().values().forEach(system -> system(page.at(section), system));
        }
        if (!matrix.hosts().isEmpty()) {
            page.section("hosts", texts.ui("hosts.title"));
            var section = page.place();
            matrix.hosts().values().forEach(host -> host(page.at(section), host));
        }
        if (!matrix.settings().isEmpty()) {
            page.section("settings", texts.ui("settings.title")).say("settings.lead");
            var section = page.place();
            matrix.settings().values().forEach(setting -> setting(page.at(section), setting));
        }
        features(page);
        new RetiredLines(texts).addPlaces(page);
        localPorts(page);
        if (!matrix.siteSpecific().isEmpty()) {
            page.section("site-specific", texts.ui("sitespecific.title")).say("sitespecific.lead");
            var section = page.place();
            matrix.siteSpecific().forEach(id -> siteSpecific(page.at(section), id));
        }
    }

    private void system(PageLines page, OwnSystem system) {
        page.term(page.place(), place(IdKind.SYSTEM, system.id()), texts.name(IdKind.SYSTEM, system.id()))
                .add(texts.prose("systems." + system.id() + ".text"));
        var notes = new NoteLines(texts);
        notes.assume(system.assumptions());
        notes.addTo(page);
    }

    private void host(PageLines page, Host host) {
        var none = host.ipv6Absent() ? " " + texts.ui("hosts.noipv6") : "";
        page.term(page.place(), place(IdKind.HOST, host.id()), host.name())
                .add(texts.prose("hosts." + host.id() + ".text"))
                .add(host.isUnpublished() ? texts.ui("hosts.unpublished") : texts.addresses(host) + none);
        host.feed()
                .ifPresent(feed ->
                        page.add(texts.ui("hosts.feed") + " " + PageTexts.link(feed.toString(), feed.toString())));
        var notes = new NoteLines(texts);
        host.because().stream().sorted().forEach(doubt -> notes.add(doubt, "hosts." + host.id() + ".because"));
        notes.assume(host.assumptions());
        notes.addTo(page);
    }

    private void setting(PageLines page, Setting setting) {
        page.term(page.place(), place(IdKind.SETTING, setting.id()), texts.name(IdKind.SETTING, setting.id()))
                .add(texts.prose("settings." + setting.id() + ".text"))
                .add(texts.ui("settings.default") + " " + setting.defaultRange()
                        + setting.formula()
                                .map(formula -> " " + texts.formula(formula))
                                .orElse(""));
    }

    private void features(PageLines page) {
        var features = FeatureWords.all(texts);
        if (features.isEmpty()) {
            return;
        }
        page.section("features.all", texts.ui("features.title")).say("features.lead");
        var section = page.place();
        for (var feature : features) {
            page.at(section).term(section, PageTexts.anchor("feature." + feature.id()), feature.name());
            feature.about().forEach(page::add);
        }
    }

    private void localPorts(PageLines page) {
        var all = LocalPortWords.all(texts);
        if (all.isEmpty()) {
            return;
        }
        page.section("local-ports", texts.ui("localports.title")).say("localports.lead");
        var section = page.place();
        for (var local : all) {
            page.at(section).term(section, PageTexts.anchor("local-ports." + local.id()), local.name());
            local.about().forEach(page::add);
        }
    }

    private void siteSpecific(PageLines page, Id id) {
        var key = "site-specific." + id;
        page.term(page.place(), PageTexts.anchor(key), texts.text(key + ".name"))
                .add(texts.prose(key + ".text"))
                .add(texts.ui("sitespecific.ask") + " " + texts.prose(key + ".ask"));
    }

    private static String place(IdKind kind, Id id) {
        return PageTexts.anchor(SitePaths.anchor(kind, id));
    }
}
