package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What holds for the words on every page of the frozen product. */
class PageWordsIT {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Browsers break a line between two digits and a hyphen; the style sheet keeps it together in these elements. */
    @Test
    void every_date_stays_in_one_line() throws IOException {
        var site = Site.ofProduct();
        var breakable = new ArrayList<String>();
        var kept = 0;
        for (var page : site.pages()) {
            for (var element : Jsoup.parse(site.read(page)).body().getAllElements()) {
                if (!DATE.matcher(element.ownText()).find()) {
                    continue;
                }
                if (element.closest("time, .date, pre, code") == null) {
                    breakable.add(page + ": " + element.ownText());
                } else {
                    kept++;
                }
            }
        }
        assertThat(breakable).isEmpty();
        assertThat(kept).isGreaterThan(site.pages().size() / 2);
        assertThat(site.read("assets/site.css")).contains("time, .date { white-space: nowrap; }");
    }

    /** A reader who does not read English finds nothing in it but the text of snippets and commands. */
    @Test
    void only_snippets_and_commands_are_english_on_pages_of_other_languages() throws IOException {
        var site = Site.ofProduct();
        for (var page : site.pages()) {
            if (page.matches("(tr|de|ar)/.*")) {
                var main = Jsoup.parse(site.read(page)).select("main");
                main.select("pre, code[translate=no]").remove();
                // what a device calls its own things, such as a zone or a VDOM, is in its maker's language
                main.select(".device label").remove();
                assertThat(main.select("[lang=en]")).as(page).isEmpty();
                assertThat(main.text()).as(page).doesNotContain("cannot express");
            }
        }
        assertThat(Jsoup.parse(site.read("de/snippets/ansible-firewalld/index.html"))
                        .select("main li")
                        .eachText())
                .anyMatch(line -> line.endsWith("(ausgehende Verbindungen)"));
    }
}
