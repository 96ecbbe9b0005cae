package com.tegsoft.portbook.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The first hexadecimal digits of the SHA-256 of a text; how it is spaced and broken into lines makes no difference. */
public final class TextHash {

    /** Digits: 48 bits tell two versions of one text apart; nobody gains by forging one. */
    static final int LENGTH = 12;

    /** All but the single spaces, which are many and stay as they are. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private TextHash() {}

    public static String of(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        var bytes = SPACES.matcher(words).replaceAll(" ").getBytes(StandardCharsets.UTF_8);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
