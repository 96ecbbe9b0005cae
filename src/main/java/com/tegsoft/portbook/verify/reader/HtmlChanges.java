package com.tegsoft.portbook.verify.reader;

import java.util.List;
import org.jsoup.Jsoup;

/** Reads the tables of changes in a page, one line per row. */
public final class HtmlChanges {

    private HtmlChanges() {}

    /** The date of the edition and the text of each cell, separated by bars. */
    public static List<String> read(String page) {
        return Jsoup.parse(page).select("section[id^=edition-] table.changes tbody tr").stream()
                .map(row -> {
                    var section = row.closest("section");
                    var id = section == null ? "" : section.id();
                    return id.replace("edition-", "") + "|"
                            + String.join("|", row.select("> th, > td").eachText());
                })
                .toList();
    }
}
