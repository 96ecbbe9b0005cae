package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.hash.Sha256;

/**
 * The short form of an id that is too long: its beginning, two hyphens, and six characters that depend only on the id.
 * No id has two hyphens in a row, so a shortened one cannot equal another id.
 */
final class ShortId {

    private static final String MARK = "--";
    private static final int TAG = 6;
    private static final int BASE = 36;

    /** The number of characters of a shortened id after its beginning. */
    static final int LEAST = MARK.length() + TAG;

    private ShortId() {}

    /** The shortened id, with at most this many characters, {@link #LEAST} or more. */
    static String of(String id, int most) {
        return id.substring(0, Math.min(id.length(), most - LEAST)).replaceAll("-+$", "") + MARK + tag(id);
    }

    /** Whether a text is a shortened id. */
    static boolean isFor(String id, String text) {
        var mark = text.length() - LEAST;
        return mark >= 0 && id.startsWith(text.substring(0, mark)) && text.endsWith(MARK + tag(id));
    }

    /** The same without hyphens and in camel case: {@code ContactCentK3f9x2}. */
    static boolean isForCamel(String id, String text) {
        var mark = text.length() - TAG;
        return mark >= 0
                && PrintedIds.squashed(id).startsWith(PrintedIds.squashed(text.substring(0, mark)))
                && PrintedIds.squashed(text).endsWith(tag(id));
    }

    static String tag(String id) {
        var number = Long.parseLong(Sha256.hex(id).substring(0, 15), 16);
        var digits = Long.toString(number, BASE);
        return digits.substring(digits.length() - TAG);
    }
}
