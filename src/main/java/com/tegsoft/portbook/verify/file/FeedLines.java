package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.TextIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the feed of a language must say (RFC 4287): an entry for each edition, the newest first.
 *
 * @param path of the feed, which may be that of a language that is no longer offered
 */
record FeedLines(PlainWords words, String path) {

    private static final String MIDNIGHT = "T00:00:00Z";

    /** In the form that its reader returns. */
    List<String> lines() {
        var site = words.content().site();
        var home = SitePaths.home(
                site.baseUrl().toString(), words.texts().language().code());
        var dates = new ArrayList<LocalDate>();
        words.content().history().matrices().forEach(matrix -> dates.add(0, matrix.edition()));
        var lines = new ArrayList<>(List.of(
                "xml 1.0 UTF-8",
                "feed of http://www.w3.org/2005/Atom",
                "feed@lang: " + words.texts().language().code(),
                "feed/title: " + words.text("product.name") + ": " + words.text("ui.changes.title"),
                "feed/link@rel: alternate",
                "feed/link@type: text/html",
                "feed/link@href: " + home + SitePaths.ALL_CHANGES,
                "feed/link[2]@rel: self",
                "feed/link[2]@type: application/atom+xml",
                "feed/link[2]@href: " + site.baseUrl() + path,
                "feed/author/name: " + site.owner(),
                "feed/id: " + site.baseUrl() + path,
                "feed/updated: " + dates.get(0) + MIDNIGHT));
        for (var i = 0; i < dates.size(); i++) {
            lines.addAll(entry(i == 0 ? "feed/entry" : "feed/entry[" + (i + 1) + "]", home, dates.get(i), site));
        }
        return lines;
    }

    private List<String> entry(String entry, String home, LocalDate date, SiteFacts site) {
        var title = words.message("ui.changes.edition", Map.of("date", date.toString()));
        var address = home + SitePaths.changes(date);
        return List.of(
                entry + "/title: " + title,
                entry + "/author/name: " + site.owner(),
                entry + "/link@rel: alternate",
                entry + "/link@type: text/html",
                entry + "/link@href: " + address,
                entry + "/id: " + address,
                entry + "/published: " + date + MIDNIGHT,
                entry + "/updated: " + date + MIDNIGHT,
                entry + "/summary@type: text",
                entry + "/summary: "
                        + words.find(TextIds.note(date)).orElse(title).strip());
    }
}
