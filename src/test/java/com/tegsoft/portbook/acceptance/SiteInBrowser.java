package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site, served with its published headers to one page of a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SiteInBrowser {

    private Chromium browser;
    StaticServer server;
    Tab tab;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException, InterruptedException {
        browser = new Chromium();
        server = new StaticServer(folder(empty));
        tab = browser.tab();
    }

    /**
     * The folder of the site.
     *
     * @param empty for a site that the test makes
     */
    abstract Path folder(Path empty) throws IOException;

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

    /** What a script evaluates to, as text. */
    String value(String script) {
        return tab.value(script);
    }

    void until(String script) {
        tab.until(script);
    }

    String barriers() throws IOException {
        return tab.barriers();
    }
}
