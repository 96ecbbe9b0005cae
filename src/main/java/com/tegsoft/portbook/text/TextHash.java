package com.tegsoft.portbook.text;

import com.tegsoft.portbook.hash.Sha256;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The first hexadecimal digits of the SHA-256 of a text; spacing and line breaks are ignored.
 */
public final class TextHash {

    /** Digits: 48 bits are enough to distinguish versions of a text; forging one gives no advantage. */
    static final int LENGTH = 12;

    /** All white space except single spaces, which are frequent and unchanged. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private TextHash() {}

    public static String of(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return Sha256.hex(SPACES.matcher(words).replaceAll(" ")).substring(0, LENGTH);
    }
}
