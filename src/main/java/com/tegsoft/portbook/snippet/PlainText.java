package com.tegsoft.portbook.snippet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without special meaning in any firewall's language: no quote, backslash, dollar, semicolon or line break, and
 * nothing that YAML reads as a mapping or a shell as an option.
 */
final class PlainText {

    private static final int LONGEST_PREFIX = 8;

    private PlainText() {}

    /** The same in printable ASCII; anything that could be read as syntax becomes a hyphen. */
    static String of(String text) {
        var plain = ascii(text);
        return plain.isEmpty() ? "product" : plain;
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 ._:/()+-]+", "-")
                .replaceAll(":(?=\\s|$)", "-")
                .replaceAll("--+", "-")
                .replaceAll("^[^A-Za-z0-9]+|[\\s-]+$", "");
    }

    /**
     * A lower-case word of letters, digits and hyphens that starts with a letter: eight characters at most, so that
     * names which start with it stay within the limits of every platform. A name without such letters, and the name
     * {@code all}, which Ansible uses for every host, become a word that depends only on the name.
     */
    static String word(String text) {
        var word = ascii(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        var prefix = word.substring(0, Math.min(word.length(), LONGEST_PREFIX)).replaceAll("-+$", "");
        return prefix.isEmpty() || prefix.equals("all") ? "p-" + ShortId.tag(text) : prefix;
    }
}
