package com.tegsoft.portbook.translation;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.TextHash;
import com.tegsoft.portbook.text.TranslationLock;
import java.util.stream.Stream;

/**
 * A text or page in another language than the source language, together with its source.
 *
 * @param id the id of a text, or {@code pages.} and the id of a page
 */
public record Translation(Language language, String id, Wording source, Wording own) {

    /**
     * Words in one language, and their place.
     *
     * @param hash their {@link TextHash}
     */
    public record Wording(String words, String hash, Location at) {
        public static Wording of(String words, Location at) {
            return new Wording(words, TextHash.of(words), at);
        }
    }

    /** The state of a translation compared with its record. */
    public enum State {
        /** Neither it nor its source has changed. */
        CURRENT,
        /** Its source has changed but the translation has not. */
        STALE,
        /** It is new or has changed, and has not been recorded yet. */
        UNRECORDED
    }

    /** The text that must be written before it can be reviewed: its own, or that of its source. */
    public Stream<Wording> empty() {
        return Stream.of(own, source).filter(wording -> wording.words().isBlank());
    }

    /** Whether both sides have text. */
    public boolean isWritten() {
        return empty().findAny().isEmpty();
    }

    TranslationLock.Key key() {
        return new TranslationLock.Key(language.code(), id);
    }

    State state(TranslationLock lock) {
        var recorded = lock.entries().get(key());
        if (recorded == null || !recorded.translation().equals(own.hash())) {
            return State.UNRECORDED;
        }
        return recorded.source().equals(source.hash()) ? State.CURRENT : State.STALE;
    }

    /** The entry that would make it current. */
    TranslationLock.Entry entry() {
        return new TranslationLock.Entry(source.hash(), own.hash(), own.at());
    }
}
