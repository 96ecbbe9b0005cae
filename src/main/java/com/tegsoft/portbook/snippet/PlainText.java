package com.tegsoft.portbook.snippet;

import java.text.Normalizer;
import java.util.Locale;

/** Text that means nothing special in any firewall's language: no quote, backslash, dollar, semicolon or line break. */
final class PlainText {

    private PlainText() {}

    /** The same in printable ASCII; whatever could be taken for syntax becomes a hyphen. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 ._:/()+-]+", "-")
                .replaceAll("--+", "-")
                .strip();
    }

    /** A lower-case word of letters, digits and hyphens that starts with a letter. */
    static String word(String text) {
        var word =
                of(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return word.isEmpty() ? "product" : word;
    }
}
