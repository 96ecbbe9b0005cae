package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The site of the frozen product, served with its published headers to one page of a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProductInBrowser {

    private static final String BARRIERS = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(' | ')).join())
            """;

    /** A short link leads to a page by way of another one. */
    private static final int MOST_PAGES = 5;

    private Chromium browser;
    StaticServer server;
    Tab tab;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        browser = new Chromium();
        server = new StaticServer(Site.ofProduct().folder());
        tab = browser.tab();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        browser.close();
    }

    /** Opens a page of the site in the light theme, in a window of some width in pixels. */
    void open(String page, int width) {
        tab.emulate(width, "light");
        tab.open(URI.create("about:blank")); // Ends what a key or a link of the last page is still loading.
        tab.open(server.root().resolve(page));
    }

    /** Clears everything that the browser keeps for a reader. */
    void forgetValues() {
        tab.evaluate("sessionStorage.clear(); localStorage.clear()");
    }

    /** What a script evaluates to, as text. */
    String value(String script) {
        return tab.evaluate("String(" + script + ")").asString();
    }

    /** Waits until a script is true, on the page that is shown or one that it leads to: some answers are loaded, and said after a pause. */
    void until(String script) {
        var isLeft = true;
        for (var pages = 0; isLeft && pages < MOST_PAGES; pages++) {
            isLeft = isLeftBefore(script);
        }
        if (isLeft) {
            throw new IllegalStateException("one page led to another %s times".formatted(MOST_PAGES));
        }
    }

    /** Whether the page led to another one before the script was true. */
    private boolean isLeftBefore(String script) {
        try {
            await(script);
            return false;
        } catch (Tab.PageLeftException e) {
            return true;
        }
    }

    private void await(String script) {
        tab.evaluate("""
                new Promise((done, failed) => {
                  const look = () => (%s) ? done() : setTimeout(look, 20);
                  setTimeout(() => failed(new Error("never so")), 60000);
                  look();
                })
                """.formatted(script));
    }

    /** What axe finds on the page as it is now; empty if nothing. */
    String barriers() throws IOException {
        tab.evaluate(Files.readString(Path.of("target/npm/node_modules/axe-core/axe.min.js")) + ";0");
        return tab.evaluate(BARRIERS).asString();
    }
}
