package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is around the main part of a page in a language: its head, the menu, the choice of language, the trail, the notices and the
 * foot.
 *
 * @param path of the page
 * @param notes ids of the interface texts that say what is wrong with a translation
 */
record FrameLines(PageTexts texts, String path, List<String> notes) {

    private SiteFacts site() {
        return texts.content().site();
    }

    private String below() {
        return SitePaths.below(SitePaths.address(path));
    }

    /**
     * Adds everything but the main part.
     *
     * @param trail links to the pages between the overview and this one; a page without a trail is in the menu
     */
    void add(PageLines page, PageWords words, List<String> trail) {
        var name = texts.product("site.name");
        new HeadExpectation(site(), path)
                .add(page, words.title() + " · " + name, words.description(), texts.language());
        page.add("link rel=alternate type=application/atom+xml title=" + texts.ui("changes.title") + " href="
                + texts.home() + SitePaths.FEED);
        page.add("link rel=alternate type=text/markdown href=" + SitePaths.markdown(path));
        if (SitePaths.isEdition(below())) {
            page.add("robots: noindex");
        }
        page.at("").add("{data-copied=" + texts.ui("copy.done") + "}").add(PageTexts.link(texts.ui("skip"), "#main"));
        page.at("header").add(PageTexts.link(name, texts.home()));
        if (!below().isEmpty() && !below().equals(SitePaths.SEARCH_RESULTS)) {
            new FindLines(texts).add(page);
        }
        menu(page);
        languages(page);
        colours(page);
        if (!trail.isEmpty()) {
            page.at(texts.ui("nav.trail")).add(PageTexts.link(texts.ui("nav.home"), texts.home()));
            trail.forEach(page::add);
            page.add("{aria-current=page} " + words.title());
        }
        foot(page);
        page.at("");
        notes.forEach(note -> notice(page, note));
        page.add(PageLines.hiding("markdown") + " " + PageTexts.link(texts.ui("markdown"), SitePaths.markdown(path)));
    }

    /** The title and the description of a page. */
    record PageWords(String title, String description) {}

    private void menu(PageLines page) {
        var menu = "header › " + texts.ui("nav.label");
        page.at(menu);
        item(page, SitePaths.ALL_PORTS, texts.ui("nav.ports"));
        page.term(menu, "", texts.ui("nav.firewall"));
        item(page, SitePaths.PLATFORMS, texts.ui("snippets.title"));
        item(page, SitePaths.MY_NETWORK, texts.ui("network.title"));
        item(page, SitePaths.CHANGE_REQUESTS, texts.ui("request.page"));
        item(page, SitePaths.GAP_CHECK, texts.ui("gap.title"));
        page.add(PageTexts.link(texts.ui("checker.title"), texts.home() + SitePaths.PLATFORMS + "#checker"));
        page.at(menu);
        item(page, SitePaths.ALL_CHANGES, texts.ui("changes.title"));
        if (!site().pages().isEmpty()) {
            page.term(menu, "", texts.ui("nav.help"));
        }
        for (var id : site().pages()) {
            item(page, SitePaths.place(id), new ProsePages(texts).page(id).title());
        }
    }

    private void item(PageLines page, String address, String words) {
        var here = below().equals(address) ? "{aria-current=page}" : "";
        page.add(PageTexts.link(words, texts.home() + address) + here);
    }

    private void languages(PageLines page) {
        var code = texts.language().code().toUpperCase(Locale.ROOT);
        page.term(
                "header",
                "",
                texts.ui("nav.languages") + ": " + PageLines.UNSEEN
                        + texts.language().name() + PageLines.hiding("long") + " " + code + PageLines.hiding("short"));
        page.at("header › " + texts.ui("nav.languages"));
        for (var other : site().languages()) {
            var own = other.code().equals(texts.language().code());
            page.add(PageTexts.link(other.name(), SitePaths.home("", other.code()) + below())
                    + (own ? "{aria-current=true}" : "{lang=" + other.code() + "}"));
        }
    }

    private void colours(PageLines page) {
        page.term("header", "", texts.ui("theme.label") + PageLines.UNSEEN)
                .add("{data-theme-choice} " + texts.ui("theme.system"))
                .add("{data-theme-choice=light} " + texts.ui("theme.light"))
                .add("{data-theme-choice=dark} " + texts.ui("theme.dark"));
    }

    private void foot(PageLines page) {
        var edition = texts.ui("footer.edition") + " " + texts.matrix().edition();
        page.at("footer")
                .add(PageTexts.link(edition, texts.home() + SitePaths.ALL_CHANGES) + " · " + site().owner() + " · "
                        + PageTexts.link(
                                texts.ui("footer.support"), site().supportUrl().toString()))
                .add(texts.ui("footer.data") + " "
                        + texts.joined(List.of(
                                PageTexts.link("JSON", SitePaths.data("matrix.json")),
                                PageTexts.link("CSV", SitePaths.data("matrix.csv")),
                                PageTexts.link("XLSX", texts.home() + SitePaths.WORKBOOK)))
                        + " · " + PageTexts.link(texts.ui("offline"), texts.home() + SitePaths.OFFLINE));
    }

    private void notice(PageLines page, String note) {
        var language = languageOf(note);
        var newest = note.equals("stale") ? " " + source(language) : "";
        page.add(marked(language) + texts.ui(note) + newest);
    }

    /** Where a text is in another language than the page, it says so. */
    String marked(String language) {
        return language.equals(texts.language().code()) ? "" : "{lang=" + language + "} ";
    }

    String languageOf(String text) {
        return texts.isOwn("ui." + text) ? texts.language().code() : site().source();
    }

    private String source(String language) {
        return site().language(site().source())
                .map(Language::code)
                .map(code -> PageTexts.link(
                                site().language(code).map(Language::name).orElse(""),
                                SitePaths.home("", code) + below())
                        + (code.equals(language) ? "" : "{lang=" + code + "}"))
                .orElse("");
    }

    static Map<String, String> directions(SiteFacts site) {
        var directions = new TreeMap<String, String>();
        site.languages().forEach(language -> directions.put(language.code(), language.direction()));
        return directions;
    }
}
