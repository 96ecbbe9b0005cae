package com.tegsoft.portbook.site;

import java.util.List;

/**
 * What a page template says of itself in its header.
 *
 * @param template name below {@code templates/pages/}
 * @param each what it is rendered for: every combination of these dimensions gives a page
 * @param path where the page goes, with the dimensions in braces: {@code {language}/ports/{service}/index.html}
 */
public record PageKind(String template, List<Dimension> each, String path) {

    /** Something that there are several of. */
    public enum Dimension {
        LANGUAGE,
        SERVICE,
        PURPOSE,
        ROLE,
        /** A Markdown page. */
        PAGE,
        /** Anything with a short link: services, purposes and roles. */
        TARGET
    }

    public PageKind {
        each = List.copyOf(each);
    }
}
