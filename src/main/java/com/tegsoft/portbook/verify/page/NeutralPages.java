package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.RetiredAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that are for readers of every language, and lead on to one of them. */
record NeutralPages(SiteFacts site, Matrix matrix, List<PageTexts> languages) {

    NeutralPages {
        languages = List.copyOf(languages);
    }

    private PageTexts source() {
        return languages.stream()
                .filter(texts -> texts.language().code().equals(site.source()))
                .findFirst()
                .orElseThrow();
    }

    /** What the site is called in its source language. */
    private String name() {
        return source().product("site.name");
    }

    private PageLines lines() {
        return new PageLines(source());
    }

    /** The choice of language. */
    PageLines index() {
        var page = lines();
        var head = new HeadExpectation(site, SitePaths.file(""));
        head.addNeutral(page, name(), source().product("home.description"));
        head.canonical(page, site.baseUrl().toString());
        page.at("").title(name());
        languages.forEach(texts -> page.add(marked(texts)
                + PageTexts.link(texts.language().name() + " " + texts.product("home.title"), texts.home())));
        return foot(page);
    }

    PageLines notFound() {
        var page = lines().at("head")
                .add("html lang=" + site.source())
                .add("meta charset=utf-8")
                .add("title: 404 · " + source().ui("missing.title") + " · " + name())
                .add("viewport: width=device-width, initial-scale=1")
                .add("Content-Security-Policy: default-src 'none'; style-src 'self'")
                .add("referrer: no-referrer")
                .add("robots: noindex")
                .add("link rel=stylesheet href=" + site.baseUrl().getPath() + "assets/site.css");
        page.at("").title("404");
        languages.forEach(texts -> page.add(marked(texts) + texts.ui("missing.title") + ". " + texts.ui("missing.text")
                + " " + PageTexts.link(texts.ui("nav.home"), site.baseUrl() + texts.home()) + " " + edition(texts)));
        return page;
    }

    /** The short link of something that exists or existed. */
    PageLines shortLink(IdKind kind, Id id) {
        var page = lines();
        var section = matrix.retired().containsKey(id) ? "retired" : kind.section();
        var path = SitePaths.file(SitePaths.shortLink("", id.value()));
        var name = source().texts().nameOf(section, id.value());
        var head = new HeadExpectation(site, path);
        var ports = Optional.ofNullable(matrix.services().get(id)).map(service -> PageTexts.ports(service, ", "));
        var what = ports.map(some -> some + ", ").orElse("") + name;
        head.addNeutral(page, what + " · " + name(), name() + ": " + what);
        head.canonical(page, site.baseUrl() + SitePaths.address(path));
        page.add("robots: noindex").at("").add("{data-forward}");
        page.title(matrix.product() + ports.map(some -> " " + some).orElse(""));
        languages.forEach(texts -> page.add(marked(texts)
                + PageTexts.link(
                        texts.texts().nameOf(section, id.value()) + " "
                                + texts.language().name(),
                        texts.home() + SitePaths.of(kind, id))));
        return foot(page);
    }

    /** A page in a language that is no longer offered. */
    PageLines former(String path, RetiredAddress language) {
        var page = lines();
        var below = SitePaths.below(SitePaths.address(path));
        var successor = site.retired().end(language).orElse(site.source());
        var head = new HeadExpectation(site, path);
        head.addNeutral(page, name(), source().product("home.description"));
        head.canonical(page, site.baseUrl() + SitePaths.home("", successor) + below);
        head.alternates(page);
        page.add("robots: noindex").at("").add("{data-forward}").title(name());
        languages.forEach(texts -> page.add(marked(texts)
                + PageTexts.link(texts.language().name() + " " + texts.ui("retired.language"), texts.home() + below)));
        return foot(page);
    }

    private PageLines foot(PageLines page) {
        page.at("footer");
        languages.forEach(texts -> page.add(marked(texts) + edition(texts)));
        return page;
    }

    private String edition(PageTexts texts) {
        return texts.ui("footer.edition") + " " + matrix.edition();
    }

    private String marked(PageTexts texts) {
        return texts.language().code().equals(site.source())
                ? ""
                : "{lang=" + texts.language().code() + "} ";
    }

    /** The kind of an id that has a short link. */
    static Optional<IdKind> kind(Matrix matrix, Id id) {
        return Stream.of(IdKind.values())
                .filter(IdKind::hasPage)
                .filter(kind -> kind.ids(matrix).contains(id))
                .findFirst()
                .or(() -> Optional.ofNullable(matrix.retired().get(id))
                        .map(retired -> retired.was())
                        .filter(IdKind::hasPage));
    }
}
