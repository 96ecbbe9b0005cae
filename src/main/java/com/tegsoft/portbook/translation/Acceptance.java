package com.tegsoft.portbook.translation;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.text.LockLines;
import com.tegsoft.portbook.text.TranslationLock;
import com.tegsoft.portbook.translation.Translation.State;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lock that records the current state of some translations and keeps the records of all others.
 *
 * @param recorded entries that are new or different
 * @param dropped entries without a translation
 */
public record Acceptance(TranslationLock lock, int recorded, int dropped) {

    private static final String HEAD = """
            # Hashes of each translation and of its source, as they were when they were last compared.
            # Written by `portbook l10n accept`; never edit it by hand.
            """;

    /** Accepts those translations that were reviewed. */
    public static Acceptance of(Translations translations, Predicate<TranslationLock.Key> reviewed) {
        var entries = new TreeMap<>(translations.lock().entries());
        var dropped = translations.leftOver().keySet().stream().filter(reviewed).toList();
        dropped.forEach(entries::remove);
        var recorded = meant(translations, reviewed);
        recorded.forEach(translation -> entries.put(translation.key(), translation.entry()));
        return new Acceptance(new TranslationLock(entries), recorded.size(), dropped.size());
    }

    /** Those of the reviewed translations whose record would be new or different. */
    public static List<Translation> meant(Translations translations, Predicate<TranslationLock.Key> reviewed) {
        return Stream.of(State.STALE, State.UNRECORDED)
                .flatMap(state -> translations.in(state).stream())
                .filter(translation -> reviewed.test(translation.key()))
                .toList();
    }

    /** Accepts everything. */
    public static Acceptance of(Translations translations) {
        return of(translations, key -> true);
    }

    /** The file, ready to be written; the comments at its start are kept. */
    public String text(Optional<Source> before) {
        var head = before.map(LockLines::head).orElse("");
        var sections = lock.entries().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().language(),
                        TreeMap::new,
                        Collectors.mapping(
                                entry -> "  %s: %s %s\n"
                                        .formatted(
                                                entry.getKey().id(),
                                                entry.getValue().source(),
                                                entry.getValue().translation()),
                                Collectors.joining())));
        return (head.isEmpty() ? HEAD : head)
                + sections.entrySet().stream()
                        .map(section -> section.getKey() + ":\n" + section.getValue())
                        .collect(Collectors.joining());
    }
}
