package com.tegsoft.portbook.text;

import java.util.Optional;

/**
 * A page, a section of a page, or a language that was published but no longer exists; its link keeps working.
 *
 * @param address {@code glossary}, {@code glossary#agent} or {@code ar}
 * @param successor what replaces it; empty: nothing, for a reason that a text gives
 */
public record RetiredAddress(Kind kind, String address, Optional<String> successor) {

    /** What the link led to. */
    public enum Kind {
        PAGE,
        SECTION,
        LANGUAGE
    }

    /** The page that it is or was on. */
    public String page() {
        return address.split("#", 2)[0];
    }

    /** The id on the page; empty for the page itself. */
    public String section() {
        return address.substring(Math.min(page().length() + 1, address.length()));
    }

    /** The prefix of the ids of its texts: {@code retired-sections.glossary.agent}. */
    public String textId() {
        return (kind == Kind.PAGE ? "retired-pages." : "retired-sections.") + address.replace('#', '.');
    }
}
