package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at every page of a site for what no single page can know: whether its links lead anywhere. */
final class Links {

    private static final Pattern UNRESOLVED = Pattern.compile("\\{[a-z]+:|\\$\\{|\\bnull\\b|\ufffd|<#|@l\\.");

    /** What begins a fragment that chooses what a file is for. */
    private static final String CHOICE = "v1;what=";

    private final Site site;
    private final Map<String, Document> pages = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private Links(Site site) {
        this.site = site;
    }

    static List<String> complaints(Site site) throws IOException {
        var links = new Links(site);
        for (var page : site.pages()) {
            links.pages.put(page, Jsoup.parse(site.read(page)));
        }
        links.pages.forEach(links::judge);
        return links.complaints.stream().sorted().toList();
    }

    private void judge(String page, Document document) {
        document.select("[href], [src]").forEach(element -> judgeLink(page, element));
        judgeMarkup(page, document);
        judgeLanguages(page, document);
    }

    private void judgeLink(String page, Element element) {
        var target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (target.matches("(?i)\\s*(javascript|data|vbscript):.*")) {
            complain(page, "unsafe link " + target);
        } else if (!target.matches("(?i)[a-z]+:.*")) {
            judgeInternal(page, target);
        }
    }

    /** An element of a page, or a choice that its form offers. */
    private boolean isPlace(String file, String fragment) {
        var there = pages.get(file);
        if (there == null) {
            return false;
        }
        return fragment.startsWith(CHOICE)
                ? there.select("form input[name=what]")
                        .eachAttr("value")
                        .containsAll(List.of(fragment.substring(CHOICE.length()).split(",")))
                : there.getElementById(fragment) != null;
    }

    private void judgeInternal(String page, String target) {
        var parts = target.split("#", 2);
        var path = parts[0].isEmpty() ? page : path(page, parts[0]);
        var file = !parts[0].endsWith("/") ? path : path.isEmpty() ? "index.html" : path + "/index.html";
        if (!Files.isRegularFile(site.folder().resolve(file))) {
            complain(page, "leads to nothing: " + target);
        } else if (parts.length == 2 && !isPlace(file, parts[1])) {
            complain(page, "no such place on the page: " + target);
        }
    }

    /** Below the site's folder; what begins with a slash begins at the root of the host, where the root page says that the site is. */
    private String path(String page, String target) {
        if (!target.startsWith("/")) {
            return parent(page).resolve(target).normalize().toString();
        }
        var root = Objects.requireNonNull(pages.get("index.html"))
                .select("link[rel=canonical]")
                .attr("href");
        var base = URI.create(root).getPath();
        return target.startsWith(base) ? target.substring(base.length()) : "nothing";
    }

    private static Path parent(String page) {
        var parent = Path.of(page).getParent();
        return parent == null ? Path.of("") : parent;
    }

    private void judgeMarkup(String page, Document document) {
        document.select("script:not([src]), style, [style]")
                .forEach(element -> complain(page, "inline " + element.tagName()));
        document.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
            if (attribute.getKey().startsWith("on")) {
                complain(page, "inline handler " + attribute.getKey());
            }
        }));
        Set<String> ids = new HashSet<>();
        document.select("[id]").stream()
                .filter(element -> !ids.add(element.id()))
                .forEach(element -> complain(page, "id twice: " + element.id()));
        if (document.select("h1").size() != 1) {
            complain(page, document.select("h1").size() + " headings of level one");
        }
        var prose = document.clone();
        prose.select("pre").remove(); // A snippet may say `${` in its platform's own language.
        var unresolved = UNRESOLVED.matcher(prose.text());
        if (unresolved.find()) {
            complain(page, "unresolved: " + unresolved.group());
        }
    }

    private void judgeLanguages(String page, Document document) {
        var language = document.select("html").attr("lang");
        var isInLanguage = page.matches("[a-z]{2}/.*")
                && document.select("body[data-forward]").isEmpty();
        var expected = isInLanguage ? page.substring(0, 2) : language;
        if (language.isEmpty() || !language.equals(expected)) {
            complain(page, "lang is `%s`".formatted(language));
        }
        if (isInLanguage) {
            if (document.select("link[rel=canonical]").size() != 1
                    || document.select("link[hreflang=x-default]").size() != 1) {
                complain(page, "no canonical or x-default address");
            }
            var others = document.select(".languages a[hreflang]");
            if (others.isEmpty()) {
                complain(page, "no link to another language");
            }
            others.forEach(other -> judgeReturn(page, language, other));
        }
    }

    /** The same page in the other language must lead back here. */
    private void judgeReturn(String page, String language, Element other) {
        var there = pages.get(other.attr("hreflang") + page.substring(2));
        if (there == null
                || there.select("link[rel=alternate][hreflang=" + language + "]")
                        .isEmpty()) {
            complain(page, "no way back from " + other.attr("hreflang"));
        }
    }

    private void complain(String page, String what) {
        complaints.add(page + ": " + what);
    }
}
