package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page in every language, light and dark, wide and narrow, in a real browser. */
@Needs("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebPagesIT {

    private static final int NARROW = 360;
    private static final List<State> STATES =
            List.of(new State(1280, "light", "dark"), new State(NARROW, "dark", "light"));
    private static final String EVERY_RULE = "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'";
    private static final String RULES_OF_COLOURS = "'color-contrast', 'link-in-text-block'";
    private static final String RUN = """
            axe.run({runOnly: [%s]})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')))
            """;

    /** What is to be seen, and where: as long as it stays, only the rules of colours can give another answer. */
    private static final String LAYOUT = """
            [...document.querySelectorAll('*')]
              .map(e => e.checkVisibility() && Object.values(e.getBoundingClientRect().toJSON())).join()
            """;

    private Chromium browser;
    private Tab tab;
    private String axe;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        browser = new Chromium();
        tab = browser.tab();
        axe = Files.readString(Path.of("target/npm/node_modules/axe-core/axe.min.js"));
    }

    @AfterAll
    void stop() throws IOException {
        browser.close();
    }

    @Test
    void no_page_has_a_barrier_asks_elsewhere_complains_or_overflows() throws IOException {
        var site = Site.ofContent();
        assertThat(site.kinds()).hasSizeGreaterThan(30);
        assertThat(complaints(site)).isEmpty();
    }

    @Test
    void barriers_foreign_requests_complaints_and_overflow_are_noticed(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("_headers"),
                "/*\n  Content-Security-Policy: default-src 'none'; img-src http://127.0.0.1:9; style-src 'unsafe-inline'\n");
        Files.writeString(folder.resolve("404.html"), "");
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html><html><head><title>x</title><script>1</script></head>
                <body><img src="http://127.0.0.1:9/x.png"><pre>%s</pre></body></html>""".formatted("wide ".repeat(400)));
        assertThat(complaints(new Site(folder)))
                .anyMatch(complaint -> complaint.contains("html-has-lang"))
                .anyMatch(complaint -> complaint.contains("image-alt"))
                .anyMatch(complaint -> complaint.contains("asks http://127.0.0.1:9/x.png"))
                .anyMatch(complaint -> complaint.contains("Content Security Policy"))
                .anyMatch(complaint -> complaint.contains("wider than the window"));
    }

    /** One page is pale in one kind of colours, another shows a field without a label in one of them. */
    @Test
    void a_barrier_that_only_some_colours_or_one_width_have_is_noticed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("_headers"), "");
        Files.writeString(folder.resolve("404.html"), "");
        page(folder.resolve("pale.html"), "(prefers-color-scheme: dark) { p { color: #eee } }");
        page(folder.resolve("shown.html"), "(prefers-color-scheme: light) { input { display: none } }");
        page(folder.resolve("narrow.html"), "(max-width: 400px) { p { color: #eee } }");
        assertThat(complaints(new Site(folder)))
                .filteredOn(complaint -> complaint.matches(".*(color-contrast|label):.*"))
                .extracting(complaint -> complaint.replaceFirst(": [^:]*$", ""))
                .containsExactlyInAnyOrder(
                        "narrow.html 360 dark: color-contrast",
                        "narrow.html 360 light: color-contrast",
                        "pale.html 1280 dark: color-contrast",
                        "pale.html 360 dark: color-contrast",
                        "shown.html 1280 dark: label",
                        "shown.html 360 dark: label");
    }

    private static void page(Path file, String media) throws IOException {
        var shown = media.contains("input") ? "block" : "none";
        Files.writeString(file, """
                <!DOCTYPE html><html lang="en"><head><title>x</title>
                <style>body { background: #fff } p { color: #000 } input { display: %s } @media %s</style></head>
                <body><main><h1>x</h1><p>words</p><input></main></body></html>""".formatted(shown, media));
    }

    /** How a page is looked at: opened in the first colours, which then change to the second as a reader's system does. */
    private record State(int width, String colours, String then) {}

    private List<String> complaints(Site site) throws IOException {
        var complaints = new ArrayList<String>();
        try (var server = new StaticServer(site.folder())) {
            for (var page : site.kinds()) {
                for (var state : states(site, page)) {
                    judge(server, page, state, complaints);
                }
            }
        }
        return complaints;
    }

    /**
     * Both; but a platform's page, of which there are a hundred, is looked at in one of them by turns in the first language, and
     * in the others, where nothing but its words differs, so is every ninth.
     */
    private static List<State> states(Site site, String page) throws IOException {
        var parts = page.split("/", -1);
        if (parts.length != 4 || !parts[1].equals("snippets")) {
            return STATES;
        }
        var language = site.languages().indexOf(parts[0]);
        var turn = site.kinds().indexOf(page) + language;
        return language == 0 || turn % 9 == 0 ? List.of(STATES.get(turn % STATES.size())) : List.of();
    }

    private void judge(StaticServer server, String page, State state, List<String> complaints) {
        var where = "%s %s ".formatted(page, state.width());
        tab.emulate(state.width(), state.colours());
        tab.open(server.root().resolve(Site.address(page)));
        if (tab.evaluate("document.documentElement.scrollWidth > innerWidth").asBoolean()) {
            complaints.add(where + "wider than the window");
        }
        tab.evaluate(axe);
        violations(EVERY_RULE).forEach(violation -> complaints.add(where + state.colours() + ": " + violation));
        tab.evaluate("layoutBefore = " + LAYOUT + "; 0");
        tab.emulate(state.width(), state.then());
        var stays = tab.evaluate("layoutBefore === " + LAYOUT).asBoolean();
        var rules = stays ? RULES_OF_COLOURS : EVERY_RULE;
        violations(rules).forEach(violation -> complaints.add(where + state.then() + ": " + violation));
        tab.requests().forEach(request -> {
            if (!request.startsWith(server.root().toString())) {
                complaints.add(where + "asks " + request);
            }
        });
        tab.complaints().forEach(complaint -> complaints.add(where + complaint));
    }

    private List<String> violations(String rules) {
        var violations = new ArrayList<String>();
        tab.evaluate(RUN.formatted(rules)).forEach(violation -> violations.add(violation.asString()));
        return violations;
    }
}
