package com.tegsoft.portbook.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A language of the site.
 *
 * @param code BCP 47 tag, also its folder
 * @param name the language's own name
 * @param rightToLeft the text direction of the language
 * @param complete every text must be there; a partial language falls back to the source language, visibly
 * @param region ISO 3166 code of the country whose conventions for lists and numbers are used
 */
public record Language(String code, String name, boolean rightToLeft, boolean complete, Optional<String> region) {

    public Locale locale() {
        var language = Locale.forLanguageTag(code);
        return region.map(country -> new Locale.Builder()
                        .setLocale(language)
                        .setRegion(country)
                        .build())
                .orElse(language);
    }

    /** The value of HTML's {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}
