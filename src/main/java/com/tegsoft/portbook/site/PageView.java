package com.tegsoft.portbook.site;

import java.util.List;

/**
 * The page that is being rendered, and its place in the site.
 *
 * @param path below the root, without {@code index.html}
 * @param root relative address of the site's root, ending with a slash or empty
 * @param url its full address
 * @param alternates the same page in every language, this one included; empty for pages without a language
 */
public record PageView(String path, String root, String url, List<Alternate> alternates) {

    /** The page in a language. */
    public record Alternate(String code, String name, String direction, String href, String url, boolean current) {}

    /** Where a path leads from a page of some depth. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** A directory's address, as readers and links see it. */
    static String address(String path) {
        return path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }
}
