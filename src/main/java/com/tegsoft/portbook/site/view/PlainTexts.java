package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.text.Language;
import java.util.Optional;

/** The prose of one language without markup, with the facts of the matrix in it. */
public final class PlainTexts {

    private final LanguageTexts wording;
    private final ServiceViews views;

    public PlainTexts(Content content, Language language) {
        this.wording = LanguageTexts.of(content, language);
        this.views = ServiceViews.of(content.matrix(), wording, "");
    }

    /** A text that may be missing. */
    public Optional<String> find(String id) {
        return wording.find(id).map(views::plain);
    }
}
