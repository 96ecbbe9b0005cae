package com.tegsoft.portbook.site.view;

import java.util.List;

/**
 * Something with a short link that names no language.
 *
 * @param names its name and page in every language
 */
public record TargetView(String id, List<Name> names) {

    /** The target in one language. */
    public record Name(String code, String language, String direction, String name, String ports, String href) {}
}
