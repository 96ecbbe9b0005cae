package com.tegsoft.portbook.translation;

import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.TranslationLock;
import com.tegsoft.portbook.translation.Translation.State;
import com.tegsoft.portbook.translation.Translation.Wording;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every translation of the content, texts and pages, with its state compared with its record. */
public final class Translations {

    private final SortedMap<String, Wording> source;
    private final SortedMap<TranslationLock.Key, Translation> all;
    private final Map<TranslationLock.Key, State> states;
    private final TranslationLock lock;

    /**
     * Compares every language with the source language.
     *
     * @param source texts and pages of the source language by id
     * @param others the same of each other language; whatever the source language does not have is left out
     */
    public Translations(Map<String, Wording> source, Map<Language, Map<String, Wording>> others, TranslationLock lock) {
        this.source = Collections.unmodifiableSortedMap(new TreeMap<>(source));
        this.lock = lock;
        var found = new TreeMap<TranslationLock.Key, Translation>();
        others.forEach((language, wordings) -> wordings.forEach((id, own) -> Optional.ofNullable(source.get(id))
                .map(original -> new Translation(language, id, original, own))
                .ifPresent(translation -> found.put(translation.key(), translation))));
        this.all = Collections.unmodifiableSortedMap(found);
        this.states = all.values().stream()
                .collect(Collectors.toMap(Translation::key, translation -> translation.state(lock)));
    }

    /** By language and id. */
    public SortedMap<TranslationLock.Key, Translation> all() {
        return all;
    }

    public TranslationLock lock() {
        return lock;
    }

    /** The translations in some state, sorted by language and id. */
    public List<Translation> in(State state) {
        return all.values().stream()
                .filter(translation -> states.get(translation.key()) == state)
                .toList();
    }

    /** Those of one language. */
    public List<Translation> in(Language language, State state) {
        return in(state).stream()
                .filter(translation -> translation.language().equals(language))
                .toList();
    }

    /** Entries of the lock without a translation. */
    public Map<TranslationLock.Key, TranslationLock.Entry> leftOver() {
        var left = new TreeMap<>(lock.entries());
        left.keySet().removeAll(all.keySet());
        return left;
    }

    /** Ids of the texts and pages that a language does not have, or has only empty. */
    public List<String> unwritten(Language language) {
        var empty = all.values().stream()
                .filter(translation -> translation.language().equals(language))
                .filter(translation -> translation.own().words().isBlank())
                .map(Translation::id);
        return Stream.concat(missing(language).keySet().stream(), empty)
                .sorted()
                .toList();
    }

    /** Texts and pages of the source language that a language does not have at all. */
    public Map<String, Wording> missing(Language language) {
        var missing = new HashMap<>(source);
        all.keySet().stream()
                .filter(key -> key.language().equals(language.code()))
                .forEach(key -> missing.remove(key.id()));
        return missing;
    }
}
