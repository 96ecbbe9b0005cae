package com.tegsoft.portbook.text;

import com.tegsoft.portbook.hash.Sha256;
import java.text.Normalizer;

/**
 * The first hexadecimal digits of the SHA-256 of a text; spacing and line breaks are ignored.
 */
public final class TextHash {

    /** Digits: 48 bits are enough to distinguish versions of a text; forging one gives no advantage. */
    static final int LENGTH = 12;

    private TextHash() {}

    public static String of(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return Sha256.hex(singleSpaced(words)).substring(0, LENGTH);
    }

    /** The words with one space in place of each run of spaces, tabs and line breaks. */
    private static String singleSpaced(String words) {
        var text = new StringBuilder(words.length());
        var afterSpace = false;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            var isSpace = c == ' ' || (c >= '\t' && c <= '\r');
            if (!isSpace) {
                text.append(c);
            } else if (!afterSpace) {
                text.append(' ');
            }
            afterSpace = isSpace;
        }
        return text.toString();
    }
}
