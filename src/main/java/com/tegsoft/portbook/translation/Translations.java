package com.tegsoft.portbook.translation;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.TranslationLock;
import com.tegsoft.portbook.translation.Translation.State;
import com.tegsoft.portbook.translation.Translation.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every translation of the content, texts and pages alike.
 *
 * @param source texts and pages of the source language by id
 * @param all by language and id
 */
public record Translations(
        Map<String, Wording> source, Map<TranslationLock.Key, Translation> all, TranslationLock lock) {

    /** Before the id of a page, which shares its name with nothing else then. */
    private static final String PAGES = "pages.";

    public Translations {
        source = Collections.unmodifiableSortedMap(new TreeMap<>(source));
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    public static Translations of(Content content) {
        var source = content.site()
                .language(content.site().source())
                .map(language -> wordings(content, language))
                .orElse(Map.of());
        var all = languages(content)
                .flatMap(language -> wordings(content, language).entrySet().stream()
                        .filter(own -> source.containsKey(own.getKey()))
                        .map(own ->
                                new Translation(language, own.getKey(), source(source, own.getKey()), own.getValue())))
                .collect(Collectors.toMap(Translation::key, translation -> translation));
        return new Translations(source, all, content.lock());
    }

    private static Wording source(Map<String, Wording> source, String id) {
        return Optional.ofNullable(source.get(id)).orElseThrow();
    }

    /** All languages but the source language, in the order of the site. */
    public static Stream<Language> languages(Content content) {
        return content.site().languages().stream()
                .filter(language -> !language.code().equals(content.site().source()));
    }

    /** The translations in some state, sorted by language and id. */
    public List<Translation> in(State state) {
        return all.values().stream()
                .filter(translation -> translation.state(lock) == state)
                .toList();
    }

    /** Those of one language. */
    public List<Translation> in(Language language, State state) {
        return in(state).stream()
                .filter(translation -> translation.language().equals(language))
                .toList();
    }

    /** Entries of the lock that no translation answers to. */
    public Map<TranslationLock.Key, TranslationLock.Entry> leftOver() {
        var left = new TreeMap<>(lock.entries());
        left.keySet().removeAll(all.keySet());
        return left;
    }

    /** Texts and pages that a language does not have at all, where the source language has them. */
    public Map<String, Wording> missing(Language language) {
        var missing = new TreeMap<>(source);
        missing.keySet().removeAll(ids(language));
        return missing;
    }

    Set<String> ids(Language language) {
        return all.keySet().stream()
                .filter(key -> key.language().equals(language.code()))
                .map(TranslationLock.Key::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Wording> wordings(Content content, Language language) {
        var found = new TreeMap<String, Wording>();
        Optional.ofNullable(content.texts().get(language.code())).ifPresent(texts -> texts.entries()
                .forEach((id, entry) -> found.put(id, new Wording(entry.text(), entry.at()))));
        content.pages().stream()
                .filter(page -> page.language().equals(language))
                .forEach(page -> found.put(PAGES + page.id(), wording(content, page)));
        return found;
    }

    private static Wording wording(Content content, Page page) {
        var source = Optional.ofNullable(content.sources().get(page.file())).orElseThrow();
        return new Wording(source.text(), Location.startOf(page.file()));
    }
}
