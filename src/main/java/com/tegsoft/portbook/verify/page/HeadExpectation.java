package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.List;
import java.util.Optional;

/** The head of a page. */
record HeadExpectation(SiteFacts site, String path) {

    /** What a page may load and do: nothing but what is published with it. */
    static final String POLICY = "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

    /** Adds the head of a page in a language. */
    void add(PageLines page, String title, String description, Language language) {
        page.at("head").add("html lang=%s dir=%s".formatted(language.code(), language.direction()));
        common(page, title, description);
        canonical(page, site.baseUrl() + SitePaths.address(path));
        alternates(page);
    }

    /** Adds the head of a page for all languages, which has neither a canonical address nor translations. */
    void addNeutral(PageLines page, String title, String description) {
        page.at("head").add("html lang=%s dir=ltr".formatted(site.source()));
        common(page, title, description);
    }

    /** What the head of every page in a language has, whatever its title. */
    List<PageLine> least(PageTexts texts) {
        var language = texts.language();
        var page = new PageLines(texts).at("head");
        page.add("html lang=%s dir=%s".formatted(language.code(), language.direction()))
                .add(POLICY);
        canonical(page, site.baseUrl() + SitePaths.address(path));
        return page.list();
    }

    void canonical(PageLines page, String url) {
        page.add("link rel=canonical href=" + url);
    }

    void alternates(PageLines page) {
        var below = SitePaths.below(SitePaths.address(path));
        for (var other : site.languages()) {
            var url = site.baseUrl() + SitePaths.home("", other.code()) + below;
            page.add("link rel=alternate hreflang=" + other.code() + " href=" + url);
            Optional.of(other.code())
                    .filter(site.source()::equals)
                    .ifPresent(code -> page.add("link rel=alternate hreflang=x-default href=" + url));
        }
    }

    private static void common(PageLines page, String title, String description) {
        page.add("meta charset=utf-8")
                .add("title: " + title)
                .add("viewport: width=device-width, initial-scale=1")
                .add("description: " + description)
                .add(POLICY)
                .add("referrer: no-referrer")
                .add("color-scheme: light dark")
                .add("meta property=og:type content=website")
                .add("meta property=og:title content=" + title)
                .add("meta property=og:description content=" + description)
                .add("link rel=icon href=assets/icon.svg type=image/svg+xml")
                .add("link rel=stylesheet href=assets/site.css")
                .add("script src=assets/theme.js")
                .add("script src=assets/site.js defer=");
    }
}
