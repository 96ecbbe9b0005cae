package com.tegsoft.portbook.site.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLinksTest {

    private static final FileLinks LINKS = new FileLinks(
            URI.create("https://example.com/docs/"),
            Set.of("en/index.html", "en/ports/index.html", "en/ports/web/index.html", "assets/site.css"));

    @ParameterizedTest
    @CsvSource({
        "../../../en/ports/, en/ports/web/index.html, ../../../en/ports/index.html",
        "../../../en/ports/#web.443-tcp, en/ports/web/index.html, ../../../en/ports/index.html#web.443-tcp",
        "../../../en/, index.html, en/index.html",
        "../../../assets/site.css, en/ports/web/index.html, ../../../assets/site.css",
        "../../../assets/site.css, index.html, assets/site.css",
        "../../../p/web/, en/ports/web/index.html, https://example.com/docs/p/web/",
        "../../../de/ports/web/, en/ports/web/index.html, https://example.com/docs/de/ports/web/",
        "index.html, en/ports/web/index.html, ../../../en/ports/web/index.html",
        "#flows, en/ports/web/index.html, #flows",
        "'', en/ports/web/index.html, ''",
        "https://example.org/x/, en/ports/web/index.html, https://example.org/x/",
        "//example.org/x/, en/ports/web/index.html, //example.org/x/",
        "mailto:a@example.org, en/ports/web/index.html, mailto:a@example.org"
    })
    void a_link_names_a_file_or_leads_to_the_site(String link, String place, String expected) {
        for (var quoted : new String[] {"<a href=\"%s\">", "<A title='>' HREF = '%s'>"}) {
            assertThat(LINKS.in(quoted.formatted(link), "en/ports/web/index.html", place))
                    .isEqualTo(quoted.formatted(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=../>x, <a href=\"../../../en/ports/index.html\">x",
        "<p>a href=\"../\"</p>, <p>a href=\"../\"</p>"
    })
    void quotes_are_added_and_words_of_the_page_are_no_links(String page, String expected) {
        assertThat(LINKS.in(page, "en/ports/web/index.html", "en/ports/web/index.html"))
                .isEqualTo(expected);
    }
}
