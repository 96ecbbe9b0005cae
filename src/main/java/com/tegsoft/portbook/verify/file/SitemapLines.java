package com.tegsoft.portbook.verify.file;

import java.util.ArrayList;
import java.util.List;

/** What the list of all pages for search engines must say (sitemaps.org, version 0.9). */
final class SitemapLines {

    private SitemapLines() {}

    /** In the form that its reader returns. */
    static List<String> of(List<String> addresses) {
        var lines = new ArrayList<>(List.of("xml 1.0 UTF-8", "urlset of http://www.sitemaps.org/schemas/sitemap/0.9"));
        for (var i = 1; i <= addresses.size(); i++) {
            lines.add("urlset/url%s/loc: %s".formatted(i == 1 ? "" : "[" + i + "]", addresses.get(i - 1)));
        }
        return lines;
    }
}
