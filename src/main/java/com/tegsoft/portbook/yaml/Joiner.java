package com.tegsoft.portbook.yaml;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;

/**
 * The two invisible characters that decide how the letters beside them are joined. Persian, Urdu and the scripts of India are
 * misspelt without them.
 */
final class Joiner {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** The canonical combining class of a sign that mutes the vowel of a letter. */
    private static final int VIRAMA = 9;

    private Joiner() {}

    /** Whether a character is one of them, at a place where it means something: RFC 5892, appendices A.1 and A.2. */
    static boolean stands(String text, int at) {
        var c = text.charAt(at);
        if (at == 0 || (c != NON_JOINER && c != JOINER)) {
            return false;
        }
        return UCharacter.getCombiningClass(text.codePointBefore(at)) == VIRAMA
                || (c == NON_JOINER && joinsAfter(text, at) && joinsBefore(text, at + 1));
    }

    /** Whether the letter before a place would join one after it. */
    private static boolean joinsAfter(String text, int end) {
        var at = end;
        while (at > 0 && type(text.codePointBefore(at)) == JoiningType.TRANSPARENT) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        var type = at == 0 ? JoiningType.NON_JOINING : type(text.codePointBefore(at));
        return type == JoiningType.LEFT_JOINING || type == JoiningType.DUAL_JOINING;
    }

    /** Whether the letter after a place would join one before it. */
    private static boolean joinsBefore(String text, int start) {
        var at = start;
        while (at < text.length() && type(text.codePointAt(at)) == JoiningType.TRANSPARENT) {
            at += Character.charCount(text.codePointAt(at));
        }
        var type = at == text.length() ? JoiningType.NON_JOINING : type(text.codePointAt(at));
        return type == JoiningType.RIGHT_JOINING || type == JoiningType.DUAL_JOINING;
    }

    private static int type(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }
}
