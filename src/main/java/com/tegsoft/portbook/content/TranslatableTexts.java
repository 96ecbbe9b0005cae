package com.tegsoft.portbook.content;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.text.TranslationLock;
import com.tegsoft.portbook.translation.Translation.Wording;
import com.tegsoft.portbook.translation.Translations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that is translated, texts and pages alike.
 *
 * @param texts by language code
 * @param sources the source files of the pages, by path
 */
record TranslatableTexts(Map<String, Texts> texts, Iterable<Page> pages, Map<String, Source> sources) {

    /** The prefix of page ids, so that they cannot clash with other ids. */
    private static final String PAGES = "pages.";

    Translations translations(SiteFacts site, TranslationLock lock) {
        var others = new LinkedHashMap<Language, Map<String, Wording>>();
        Parallel.map(site.languages(), language -> Map.entry(language, of(language)))
                .forEach(wordings -> others.put(wordings.getKey(), wordings.getValue()));
        var source = site.language(site.source()).map(others::remove).orElse(Map.of());
        return new Translations(source, others, lock);
    }

    private Map<String, Wording> of(Language language) {
        var found = new TreeMap<String, Wording>();
        Optional.ofNullable(texts.get(language.code())).ifPresent(own -> own.entries()
                .forEach((id, entry) -> found.put(id, Wording.of(entry.text(), entry.at()))));
        for (var page : pages) {
            if (page.language().equals(language)) {
                var file = Optional.ofNullable(sources.get(page.file())).orElseThrow();
                found.put(PAGES + page.id(), Wording.of(file.text(), Location.startOf(page.file())));
            }
        }
        return found;
    }
}
