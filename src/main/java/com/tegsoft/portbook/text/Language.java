package com.tegsoft.portbook.text;

import java.util.Locale;

/**
 * A language of the site.
 *
 * @param code BCP 47 tag, also its folder
 * @param name its name in itself
 * @param rightToLeft the direction of its script
 * @param complete every text must be there; a partial language falls back to the source language, visibly
 */
public record Language(String code, String name, boolean rightToLeft, boolean complete) {

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The value of HTML's {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}
