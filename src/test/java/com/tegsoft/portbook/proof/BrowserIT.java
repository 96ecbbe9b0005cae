package com.tegsoft.portbook.proof;

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
class BrowserIT {

    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final List<String> COLOURS = List.of("light", "dark");
    private static final String RULES = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')))
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

    /** Long words stand in one language and not in another, so here each page is opened. */
    @Test
    void no_page_is_wider_than_a_telephone() throws IOException {
        var site = Site.ofContent();
        var wide = new ArrayList<String>();
        tab.emulate(WIDTHS.get(1), COLOURS.get(0));
        try (var server = new StaticServer(site.folder())) {
            for (var page : site.pages()) {
                tab.open(server.root().resolve(Site.address(page)));
                if (tab.evaluate("document.documentElement.scrollWidth > innerWidth")
                        .asBoolean()) {
                    wide.add(page);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void barriers_foreign_requests_complaints_and_overflow_are_noticed(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("_headers"),
                "/*\n  Content-Security-Policy: default-src 'none'; img-src http://127.0.0.1:9\n");
        Files.writeString(folder.resolve("404.html"), "");
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html><html><head><title>x</title><style>p{color:#eee}</style></head>
                <body><img src="http://127.0.0.1:9/x.png"><pre>%s</pre></body></html>""".formatted("wide ".repeat(400)));
        assertThat(complaints(new Site(folder)))
                .anyMatch(complaint -> complaint.contains("html-has-lang"))
                .anyMatch(complaint -> complaint.contains("image-alt"))
                .anyMatch(complaint -> complaint.contains("asks http://127.0.0.1:9/x.png"))
                .anyMatch(complaint -> complaint.contains("Content Security Policy"))
                .anyMatch(complaint -> complaint.contains("wider than the window"));
    }

    private List<String> complaints(Site site) throws IOException {
        var complaints = new ArrayList<String>();
        try (var server = new StaticServer(site.folder())) {
            for (var page : site.kinds()) {
                for (var width : WIDTHS) {
                    for (var colours : COLOURS) {
                        judge(server, page, width, colours, complaints);
                    }
                }
            }
        }
        return complaints;
    }

    private void judge(StaticServer server, String page, int width, String colours, List<String> complaints) {
        var where = "%s %s %s: ".formatted(page, width, colours);
        tab.emulate(width, colours);
        tab.open(server.root().resolve(Site.address(page)));
        if (tab.evaluate("document.documentElement.scrollWidth > innerWidth").asBoolean()) {
            complaints.add(where + "wider than the window");
        }
        tab.requests().forEach(request -> {
            if (!request.startsWith(server.root().toString())) {
                complaints.add(where + "asks " + request);
            }
        });
        tab.complaints().forEach(complaint -> complaints.add(where + complaint));
        tab.evaluate(axe);
        tab.evaluate(RULES).forEach(violation -> complaints.add(where + violation.asString()));
    }
}
