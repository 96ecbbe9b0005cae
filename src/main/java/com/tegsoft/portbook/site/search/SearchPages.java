package com.tegsoft.portbook.site.search;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.snippet.Platform;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages that the find box finds by their names and headings: those of the site, of firewalls, and of Markdown. */
record SearchPages(Content content, LanguageTexts texts, List<Platform> platforms) {

    Stream<Map<String, Object>> all() {
        return Stream.of(own(), firewalls(), written()).flatMap(pages -> pages);
    }

    private Stream<Map<String, Object>> own() {
        var product = Map.of("product", texts.text("product.name"));
        return Stream.of(
                thing(
                        texts.text("ui.ports.title"),
                        texts.message("ui.ports.description", product),
                        home() + SitePaths.ALL_PORTS),
                thing(
                        texts.text("ui.snippets.title"),
                        texts.message("ui.snippets.description", product),
                        home() + SitePaths.PLATFORMS),
                thing(
                        texts.text("ui.gap.title"),
                        texts.message("ui.gap.description", product),
                        home() + SitePaths.GAP_CHECK),
                thing(
                        texts.text("ui.changes.title"),
                        texts.message("ui.changes.description", product),
                        home() + SitePaths.ALL_CHANGES));
    }

    private Stream<Map<String, Object>> firewalls() {
        return platforms.stream()
                .map(platform -> thing(
                        platform.name(), texts.text("ui.snippets.title"), home() + SitePaths.platform(platform.id())));
    }

    private Stream<Map<String, Object>> written() {
        return content.site().pages().stream()
                .flatMap(id -> content.page(id, texts.language().code()).stream())
                .flatMap(page -> {
                    var title = thing(page.title(), "", home() + SitePaths.place(page.id()));
                    var sections = page.sections().stream()
                            .filter(section -> !section.id().isEmpty())
                            .map(section -> thing(
                                    section.title(),
                                    page.title(),
                                    home() + SitePaths.place(page.id() + "#" + section.id())));
                    return Stream.concat(Stream.of(title), sections);
                });
    }

    private String home() {
        return SitePaths.home("", texts.language().code());
    }

    static Map<String, Object> thing(String name, String text, String href) {
        return new TreeMap<>(
                Map.of("name", name, "text", text, "href", href, "also", List.of(), "group", "pages", "id", ""));
    }
}
