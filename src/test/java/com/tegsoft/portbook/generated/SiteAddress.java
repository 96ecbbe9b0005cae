package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.text.RetiredAddress.Kind;

/**
 * Something of a generated site that has an address beside the ids of its matrix.
 *
 * @param path {@code ar}, {@code glossary} or {@code glossary#agent}
 */
record SiteAddress(Kind kind, String path) {

    static SiteAddress language(String code) {
        return new SiteAddress(Kind.LANGUAGE, code);
    }

    static SiteAddress page(String id) {
        return new SiteAddress(Kind.PAGE, id);
    }

    static SiteAddress section(String page, String id) {
        return new SiteAddress(Kind.SECTION, page + "#" + id);
    }

    /** The page that it is, or is on. */
    SiteAddress page() {
        return page(path.split("#", 2)[0]);
    }
}
