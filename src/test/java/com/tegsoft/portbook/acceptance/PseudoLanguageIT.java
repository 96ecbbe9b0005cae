package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.BuildResult;
import com.tegsoft.portbook.fixture.PseudoLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The frozen product in languages that nobody speaks: no English is left in the pages, they still say the same, and words that
 * are two fifths longer have room.
 */
class PseudoLanguageIT {

    /** The heads of columns above cards are only read aloud and need no room. */
    private static final String CROWDED = """
            [...document.querySelectorAll('th, td')]
              .filter(cell => getComputedStyle(cell.parentElement.parentElement).clipPath === 'none')
              .filter(cell => cell.scrollWidth > cell.clientWidth + 1)
              .map(cell => 'cut off: ' + cell.innerText)
              .concat([...document.querySelectorAll('svg')].flatMap(picture => {
                const words = [...picture.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
                return words.flatMap(([one, a], i) => words.slice(i + 1)
                  .filter(([, b]) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
                  .map(([other]) => 'one over the other: ' + one + ' / ' + other));
              }))
              .concat(document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : [])
            """;

    private static Site site;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        var content = PseudoLanguage.content(folder.resolve("content"));
        site = new Site(folder.resolve("site"));
        var outcome = Build.build(new Build.Inputs(content, Path.of("templates"), Optional.empty()), site.folder());
        assertThat(outcome).isInstanceOf(BuildResult.Published.class);
    }

    @Test
    void the_whole_build_takes_them_and_reads_them_back() throws IOException {
        assertThat(site.read("en-XA/ports/web-access/index.html"))
                .contains("<html lang=\"en-XA\" dir=\"ltr\">")
                .contains("<b>443</b>")
                .contains("<h1>[Ŵéƀ áććéšš ẋőẋő]</h1>")
                .doesNotContain("Web access", "Nobody can sign in");
        assertThat(site.read("ar-XB/glossary/index.html"))
                .contains("<html lang=\"ar-XB\" dir=\"rtl\">")
                .contains("id=\"cidr\"")
                .doesNotContain("A way to write a block of addresses");
    }

    @Test
    @Needs("chromium")
    void longer_words_have_room_on_a_telephone() throws Exception {
        var pages = site.kinds().stream()
                .filter(page -> page.startsWith("en-XA/") || page.startsWith("ar-XB/"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(crowded(pages)).isEmpty();
    }

    private static List<String> crowded(List<String> pages) throws IOException, InterruptedException {
        var crowded = new ArrayList<String>();
        try (var server = new StaticServer(site.folder());
                var browser = new Chromium()) {
            var tab = browser.tab();
            tab.emulate(360, "light");
            for (var page : pages) {
                tab.open(server.root().resolve(Site.address(page)));
                tab.evaluate(CROWDED).forEach(words -> crowded.add(page + ": " + words.asString()));
            }
        }
        return crowded;
    }
}
