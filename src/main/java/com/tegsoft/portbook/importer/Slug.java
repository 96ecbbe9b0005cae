package com.tegsoft.portbook.importer;

import java.text.Normalizer;
import java.util.Locale;

/** An id derived from words. */
final class Slug {

    private static final int LONGEST = 48;

    private Slug() {}

    static String of(String words) {
        var slug = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var named = slug.isEmpty() ? "unnamed" : Character.isDigit(slug.charAt(0)) ? "x-" + slug : slug;
        return named.substring(0, Math.min(named.length(), LONGEST)).replaceAll("-$", "");
    }
}
