package com.tegsoft.portbook.site.offline;

import com.tegsoft.portbook.path.SitePaths;
import java.net.URI;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links between pages that are opened from a disk, where no server finds the file of a folder: each names its file, and one to
 * what is not in the folder leads to the site.
 *
 * @param files paths of all files in the folder
 */
record FileLinks(URI baseUrl, Set<String> files) {

    /** A start tag; attributes in quotes may contain {@code >} (HTML, 13.1.2.1). */
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*+>");

    private static final Pattern LINK =
            Pattern.compile("(\\s(?i:href|src|action)\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private static final Pattern FULL = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#).*|", Pattern.DOTALL);

    /**
     * A page with such links.
     *
     * @param path of the page on the site
     * @param place where it is in the folder
     */
    String in(String page, String path, String place) {
        return TAG.matcher(page)
                .replaceAll(tag -> Matcher.quoteReplacement(LINK.matcher(tag.group())
                        .replaceAll(link -> Matcher.quoteReplacement(link(link, path, place)))));
    }

    private String link(MatchResult link, String path, String place) {
        var quote = link.group(3) == null ? "\"" : "'";
        var target = link.group(2) != null ? link.group(2) : link.group(3) != null ? link.group(3) : link.group(4);
        return link.group(1) + quote + (FULL.matcher(target).matches() ? target : target(target, path, place)) + quote;
    }

    /** Where a relative link of a page leads from a place in the folder. */
    private String target(String target, String path, String place) {
        var end = target.replaceFirst("[?#].*", "").length();
        var address = URI.create("/" + path)
                .resolve(URI.create(
                        target.substring(0, end).isEmpty() ? SitePaths.name(path) : target.substring(0, end)))
                .getPath();
        var file = SitePaths.file(address.substring(1));
        var rest = target.substring(end);
        return files.contains(file) ? SitePaths.root(place) + file + rest : baseUrl + SitePaths.address(file) + rest;
    }
}
