package com.tegsoft.portbook.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.Artefact;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links of pages and scripts lead to what is published. */
class PageLinksTest {

    private static final Artefact HOME = file("en/index.html", "<h1 id=\"top\">Home</h1>");
    private static final Artefact PORTS = file("en/ports/index.html", "<tr id=\"web.443-tcp\"><td>443</td></tr>");
    private static final Artefact TABLE = file("data/matrix.csv", "a,b");

    private static Artefact file(String path, String text) {
        return new Artefact(path, text.getBytes(UTF_8));
    }

    private static PageLinks site(Collection<Artefact> files) {
        return new PageLinks(URI.create("https://ports.example.com/beacon/"), files);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            en/                                          |
            en/ports/                                    |
            en/ports/index.html                          |
            data/matrix.csv                              |
            en/ports/#web.443-tcp                        |
            https://ports.example.com/beacon/en/         |
            /beacon/en/ports/#web.443-tcp                |
            '#anything'                                  |
            https://www.example.com/en/purposes/         |
            mailto:help@example.com                      |
            tel:+90212                                   |
            en/purposes/                                 | the link to `en/purposes/` leads nowhere
            de/                                          | the link to `de/` leads nowhere
            data/matrix.json                             | the link to `data/matrix.json` leads nowhere
            en/ports/#web.80-tcp                         | the link to `en/ports/#web.80-tcp` leads to a part that the page does not have
            en/ports/#                                   | the link to `en/ports/#` leads to a part that the page does not have
            https://ports.example.com/beacon/en/purposes/ | the link to `en/purposes/` leads nowhere
            /beacon/en/purposes/                         | the link to `en/purposes/` leads nowhere
            /en/ports/                                   | the link to `/en/ports/` leads nowhere
            """)
    void a_link_leads_to_a_file_or_a_part_of_one(String target, @Nullable String fault) {
        var links = site(List.of(HOME, PORTS, TABLE));
        links.add("en/index.html", List.of("en/ports/", target));
        assertThat(links.findings(Stream.empty()))
                .extracting(finding -> finding.at().file() + ": " + finding.message())
                .isEqualTo(fault == null ? List.of() : List.of("en/index.html: " + fault));
    }

    @Test
    void a_link_of_many_pages_is_one_finding() {
        var links = site(List.of(HOME));
        links.add("en/index.html", List.of("de/"));
        links.add("en/ports/index.html", List.of("de/"));
        assertThat(links.findings(Stream.empty()))
                .extracting(finding -> finding.at().file())
                .containsExactly("en/index.html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            load("assets/match.js")               |
            load('assets/match.js');              |
            const all = "assets/match.js assets/find.css"; | assets/find.css
            load("assets/words.js")               | assets/words.js
            load("assets/rules/nft.js")           | assets/rules/nft.js
            load("my-assets/words.js")            |
            load("assets/words.json")             |
            load("assets/${name}.js")             |
            // see assets/words.js.               |
            """)
    void what_a_script_loads_is_published(String script, @Nullable String missing) {
        var links = site(List.of(file("assets/site.js", script), file("assets/match.js", ""), HOME));
        assertThat(links.findings(Stream.empty()))
                .extracting(Finding::message)
                .isEqualTo(missing == null ? List.of() : List.of("the link to `%s` leads nowhere".formatted(missing)));
    }

    @Test
    void only_scripts_load_others() {
        var links = site(List.of(file("en/index.html", "\"assets/words.js\"")));
        assertThat(links.findings(Stream.empty())).isEmpty();
    }

    @Test
    void a_file_that_every_site_has_is_named_if_it_is_missing() {
        assertThat(site(List.of(HOME)).findings(Stream.of("en/index.html", "robots.txt", "404.html")))
                .extracting(finding -> finding.at().file() + ": " + finding.message())
                .containsExactly("robots.txt: the file is missing", "404.html: the file is missing");
    }
}
