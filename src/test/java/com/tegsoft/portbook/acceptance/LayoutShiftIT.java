package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a reader sees moves while a page loads, however late its scripts come (https://wicg.github.io/layout-instability/). */
@Needs("chromium")
class LayoutShiftIT {

    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final Duration LATE = Duration.ofMillis(60);

    /** Waits until the page asks for nothing more, then says what has moved: the score and the elements. */
    private static final String SHIFTS = """
            new Promise((done) => {
              const shifts = [];
              const name = ({ node }) => node?.nodeType === 1 ? [node.localName, ...node.classList].join(".") : "text";
              new PerformanceObserver((seen) => shifts.push(...seen.getEntries())).observe({ type: "layout-shift", buffered: true });
              const asked = () => performance.getEntriesByType("resource").length;
              const wait = (before) => setTimeout(() => (asked() === before ? tell() : wait(asked())), 200);
              const tell = () => done(shifts.map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(name).join(" ")}`).join("; "));
              wait(-1);
            })
            """;

    @Test
    void nothing_moves_while_a_page_loads() throws Exception {
        var site = Site.ofContent();
        var pages = pages(site);
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(moved(site, pages)).isEmpty();
    }

    @Test
    void what_a_late_script_moves_is_noticed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("_headers"), "");
        Files.writeString(folder.resolve("404.html"), "");
        Files.writeString(folder.resolve("late.js"), "document.querySelector('p').hidden = false");
        Files.writeString(folder.resolve("moved.html"), page("hidden"));
        Files.writeString(folder.resolve("steady.html"), page(""));
        assertThat(moved(new Site(folder), List.of("moved.html", "steady.html")))
                .hasSize(WIDTHS.size())
                .allMatch(line -> line.matches("moved\\.html \\d+: 0\\.\\d+ .*"));
    }

    private static String page(String state) {
        return "<!DOCTYPE html><p %s>words</p><h2>moves</h2><script defer src=late.js></script>".formatted(state);
    }

    /**
     * One page of each kind in a language that is written from the left and in one from the right, where there is one; a
     * platform's page, of which there are many alike, in one of them by turns.
     */
    private static List<String> pages(Site site) throws IOException {
        var languages = new TreeMap<String, String>();
        for (var language : site.languages()) {
            languages.putIfAbsent(direction(site.read(language + "/index.html")), language);
        }
        var others = site.languages().stream()
                .filter(language -> !languages.containsValue(language))
                .toList();
        var pages = new ArrayList<>(site.kinds());
        pages.removeIf(page -> others.contains(language(page)));
        var platforms = pages.stream()
                .filter(page -> page.matches("[^/]+/snippets/.+/index.html"))
                .map(page -> page.replaceFirst("[^/]+", ""))
                .distinct()
                .toList();
        for (var i = 0; i < platforms.size() && languages.size() > 1; i++) {
            pages.remove((i % 2 == 0 ? languages.firstEntry() : languages.lastEntry()).getValue() + platforms.get(i));
        }
        return pages;
    }

    private static String language(String page) {
        return page.replaceFirst("/.*", "");
    }

    private static String direction(String page) {
        return page.replaceFirst("(?s).*?<html[^>]* dir=\"(\\w+)\".*", "$1");
    }

    /** What moves when a page is opened. A word that a packet cuts in two grows once in many times; what a script does recurs. */
    private static String shifts(Tab tab, URI address) {
        tab.open(address);
        return tab.evaluate(SHIFTS).asString();
    }

    private static List<String> moved(Site site, List<String> pages) throws IOException, InterruptedException {
        var moved = new ArrayList<String>();
        try (var server = new StaticServer(site.folder(), LATE);
                var browser = new Chromium()) {
            var tab = browser.tab();
            for (var page : pages) {
                for (var width : WIDTHS) {
                    tab.emulate(width, "light");
                    var address = server.root().resolve(Site.address(page));
                    var shifts = shifts(tab, address);
                    if (!shifts.isEmpty() && !shifts(tab, address).isEmpty()) {
                        moved.add("%s %d: %s".formatted(page, width, shifts));
                    }
                }
            }
        }
        return moved;
    }
}
