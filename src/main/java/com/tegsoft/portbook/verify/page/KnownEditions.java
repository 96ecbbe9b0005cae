package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.change.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a page says about the edition that the header of a pasted file names: a sentence for each that there is, and for no such one. */
record KnownEditions(PageTexts texts, History history) {

    void add(PageLines page) {
        page.add(PageLines.HIDDEN);
        history.since().forEach(since -> page.add(line(since)));
        var newest = history.current().edition();
        page.add(edition(newest) + " " + say("newest", newest));
        List.of("unpublished", "headerless", "damaged", "mixed", "wholly")
                .forEach(phrase -> page.add("{data-say=" + phrase + "} " + texts.ui("changes." + phrase)));
    }

    private String line(Since since) {
        var date = since.changes().before().edition();
        return since.isBehind()
                ? edition(date) + "{data-behind=" + say("from", date) + "} " + say("recognised", date)
                : edition(date) + " " + say("unchanged", date);
    }

    private static String edition(LocalDate date) {
        return "{data-edition=" + date + "}";
    }

    private String say(String text, LocalDate date) {
        return texts.ui("changes." + text, Map.of("date", date.toString()));
    }
}
