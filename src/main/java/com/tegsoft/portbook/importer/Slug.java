package com.tegsoft.portbook.importer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** An id derived from words. */
final class Slug {

    private static final int LONGEST = 48;

    /** What snippets call the product itself and all that there is: a page may call a row or a machine so, too. */
    private static final Set<String> RESERVED = Set.of("all", "server");

    private Slug() {}

    static String of(String words) {
        var slug = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var named = slug.isEmpty() ? "unnamed" : Character.isDigit(slug.charAt(0)) ? "x-" + slug : slug;
        var id = named.substring(0, Math.min(named.length(), LONGEST)).replaceAll("-$", "");
        return RESERVED.contains(id) ? "the-" + id : id;
    }
}
