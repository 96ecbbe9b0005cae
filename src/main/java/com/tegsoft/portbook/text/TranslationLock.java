package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.Shape.MapOf;
import com.tegsoft.portbook.yaml.Shape.Value;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code translations.lock} records: for each translation, the hashes of it and its source when they were last compared. One line per text, sorted, so that two branches merge as their texts do.
 */
public record TranslationLock(Map<Key, Entry> entries) {

    public static final TranslationLock EMPTY = new TranslationLock(Map.of());

    /**
     * Which translation.
     *
     * @param id the id of a text, or {@code pages.} and the id of a page
     */
    public record Key(String language, String id) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            var languages = language.compareTo(other.language);
            return languages == 0 ? id.compareTo(other.id) : languages;
        }
    }

    /** Two {@link TextHash}es and their place in the file. */
    public record Entry(String source, String translation, Location at) {}

    /** The form of the file; a language without records has no section. */
    public static final Shape SHAPE = new MapOf(
            "translations by language",
            Value.matching("the language's folder", "a language tag like en or pt-BR", "[A-Za-z0-9-]{2,40}"),
            new MapOf(
                    "translations by id",
                    Value.matching("id of a text", "the id of a text", "[a-z0-9-]+(?:\\.[A-Za-z0-9_-]+)+"),
                    Value.matching(
                            "hash of the source and hash of the translation",
                            "two hashes of %s hexadecimal digits".formatted(TextHash.LENGTH),
                            "[0-9a-f]{%1$s} [0-9a-f]{%1$s}".formatted(TextHash.LENGTH)),
                    0),
            0);

    public TranslationLock {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** The records in the nodes of a file; records with the wrong form have been reported and are left out. */
    public static TranslationLock of(Node root) {
        var entries = new TreeMap<Key, Entry>();
        if (root instanceof Node.Mapping languages) {
            languages.entries().forEach(language -> {
                if (language.value() instanceof Node.Mapping texts) {
                    texts.entries().forEach(text -> collect(language.key().text(), text, entries));
                }
            });
        }
        return new TranslationLock(entries);
    }

    private static void collect(String language, Node.Entry text, Map<Key, Entry> entries) {
        var hashes = text.value() instanceof Node.Scalar scalar ? scalar.text().split(" ", -1) : new String[0];
        if (hashes.length == 2) {
            entries.put(
                    new Key(language, text.key().text()),
                    new Entry(hashes[0], hashes[1], text.key().at()));
        }
    }
}
