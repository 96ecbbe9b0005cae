package com.tegsoft.portbook.verify.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a link of a page leads, from the root of the site. */
class TargetTest {

    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en/ports/index.html | #web              | #web
            en/ports/index.html | //a.example/x     | //a.example/x
            en/ports/index.html | https://a.example | https://a.example
            en/ports/index.html | /x                | /x
            en/ports/index.html | x/                | en/ports/x/
            en/ports/index.html | x.html#a          | en/ports/x.html#a
            en/ports/index.html | ../               | en/
            en/ports/index.html | ..                | en/
            en/ports/index.html | ../roles/x/#a     | en/roles/x/#a
            en/ports/index.html | .                 | en/ports/
            en/ports/index.html | ./x               | en/ports/x
            en/ports/index.html | ../..//x          | x
            en/ports/index.html | ../../            | ``
            en/ports/index.html | ../../../x        | ../../../../x
            index.html          | x/                | x/
            index.html          | ``                | ``
            """)
    void a_link_leads_below_the_root_or_stays_as_it_is(String path, String link, String expected) {
        assertThat(Target.from(path).of(link)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/x/, x/", "x/, x/", "#a, #a"})
    void a_link_of_markup_without_a_page_begins_at_the_root(String link, String expected) {
        assertThat(Target.OF_FRAGMENT.of(link)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <a href="../x/">X</a>          | <a href="https://a.example/r/en/x/">X</a>   | [en/x/index.html]
            <a href="x.html?a#b">X</a>     | <a href="https://a.example/r/en/ports/x.html?a#b">X</a> | [en/ports/x.html]
            <a href="#b">X</a>             | <a href="#b">X</a>                          | []
            <a href="mailto:a@b.c">X</a>   | <a href="mailto:a@b.c">X</a>                | []
            <p>no link</p>                 | <p>no link</p>                              | []
            """)
    void copies_of_a_page_in_two_places_have_the_same_full_links(String page, String full, String files) {
        var links = FullLinks.of(page, URI.create("https://a.example/r/"), "en/ports/index.html");
        assertThat(links.page()).isEqualTo(full);
        assertThat(links.files().stream()
                        .map(file -> file.replaceFirst("/$", "/index.html"))
                        .toList())
                .hasToString(files);
    }
}
