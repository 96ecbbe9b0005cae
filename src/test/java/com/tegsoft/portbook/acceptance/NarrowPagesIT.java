package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long words stand in one language and not in another, so every page is opened, not one of each kind as in {@link WebPagesIT}. */
@Needs("chromium")
class NarrowPagesIT {

    private static final int TELEPHONE = 360;

    @Test
    void no_page_is_wider_than_a_telephone() throws Exception {
        assertThat(wide(Site.ofContent())).isEmpty();
    }

    @Test
    void a_page_that_is_wider_is_noticed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("_headers"), "");
        Files.writeString(folder.resolve("404.html"), "");
        Files.writeString(folder.resolve("wide.html"), "<!DOCTYPE html><pre>%s</pre>".formatted("wide ".repeat(400)));
        Files.writeString(folder.resolve("narrow.html"), "<!DOCTYPE html><p>%s</p>".formatted("wide ".repeat(400)));
        assertThat(wide(new Site(folder))).containsExactly("wide.html");
    }

    private static List<String> wide(Site site) throws IOException, InterruptedException {
        var wide = new ArrayList<String>();
        try (var server = new StaticServer(site.folder());
                var browser = new Chromium()) {
            var tab = browser.tab();
            tab.emulate(TELEPHONE, "light");
            for (var page : site.pages()) {
                tab.open(server.root().resolve(Site.address(page)));
                if (tab.evaluate("document.documentElement.scrollWidth > innerWidth")
                        .asBoolean()) {
                    wide.add(page);
                }
            }
        }
        return wide;
    }
}
