package com.tegsoft.portbook.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.tegsoft.portbook.fixture.Rendered;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed of each language, held against what RFC 4287 demands. */
class FeedIT {

    private static Rendered site;

    @BeforeAll
    static void render() {
        site = Rendered.product();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "de", "ar"})
    void has_what_every_atom_feed_must_have(String language) {
        var feed = Jsoup.parse(text(language), "", Parser.xmlParser()).expectFirst("feed");
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.attr("xml:lang")).isEqualTo(language);
        assertExactlyOne(feed, "id", "title", "updated");
        assertThat(feed.select("> author > name").eachText()).doesNotContain("").hasSize(1);
        assertThat(feed.select("> link[rel=self]").attr("href")).endsWith("/" + language + "/feed.xml");
        assertThat(feed.select("> entry")).hasSize(2).allSatisfy(entry -> {
            assertExactlyOne(entry, "id", "title", "updated");
            assertThat(entry.expectFirst("> author > name").text()).isNotBlank();
            assertThat(entry.expectFirst("> updated").text()).matches("2026-11-2[45]T00:00:00Z");
            assertThat(entry.expectFirst("> summary").text()).doesNotContain("{", "<");
        });
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
    }

    private static void assertExactlyOne(Element parent, String... names) {
        for (var name : names) {
            assertThat(parent.select("> " + name)).as(name).hasSize(1);
            assertThat(parent.expectFirst("> " + name).text()).as(name).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "de", "ar"})
    void a_feed_reader_finds_the_editions_the_newest_first(String language) throws Exception {
        var entries =
                new SyndFeedInput().build(new StringReader(text(language))).getEntries();
        assertThat(entries.stream()
                        .map(entry -> entry.getLink().replaceFirst(".*#", ""))
                        .toList())
                .isEqualTo(List.of("edition-2026-11-25", "edition-2026-11-24"));
    }

    private static String text(String language) {
        return new String(site.artefact(language + "/feed.xml").bytes(), StandardCharsets.UTF_8);
    }
}
