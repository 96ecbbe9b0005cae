package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.data.AtomFeed;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.TextIds;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A feed of editions for each language. */
final class Feeds {

    private final Content content;
    private final SiteHistory history;

    Feeds(Content content, SiteHistory history) {
        this.content = content;
        this.history = history;
    }

    List<Artefact> artefacts() {
        return content.site().languages().stream()
                .map(language -> new Artefact(
                        language.code() + "/feed.xml", feed(language).write()))
                .toList();
    }

    private AtomFeed feed(Language language) {
        var wording = Wording.of(content, language);
        var home = content.site().baseUrl() + language.code() + "/";
        return new AtomFeed(
                language.code(),
                wording.text("product.name") + ": " + wording.text("ui.changes.title"),
                content.site().owner(),
                URI.create(home + "feed.xml"),
                URI.create(home + "changes/"),
                history.newestFirst().stream()
                        .map(matrix -> entry(wording, matrix, home))
                        .toList());
    }

    private AtomFeed.Entry entry(Wording wording, Matrix matrix, String home) {
        var date = matrix.edition().toString();
        var note = wording.find(TextIds.note(matrix.edition()));
        var title = wording.message("ui.changes.edition", Map.of("date", date));
        return new AtomFeed.Entry(
                title,
                note.map(text -> ServiceViews.of(content.matrix(), wording, "").plain(text))
                        .orElse(title),
                URI.create(home + "changes/#edition-" + date),
                matrix.edition());
    }
}
