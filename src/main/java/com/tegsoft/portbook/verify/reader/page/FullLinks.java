package com.tegsoft.portbook.verify.reader.page;

import com.tegsoft.portbook.path.SitePaths;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page with full links, and every other character as it is: copies of a page in different places are the same page if these are equal.
 *
 * @param page its HTML
 * @param files paths of the files that its relative links name, from the root
 */
public record FullLinks(String page, List<String> files) {

    private static final Pattern FULL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//|#|\\z");

    private static final Pattern AFTER_PATH = Pattern.compile("[?#]");

    public FullLinks {
        files = List.copyOf(files);
    }

    /**
     * Reads a page.
     *
     * @param root URL of the root that its links are below
     * @param path of the page below it
     */
    public static FullLinks of(String html, URI root, String path) {
        var place = URI.create(root + path);
        var page = new StringBuilder(html.length() * 2);
        var files = new ArrayList<String>();
        var from = 0;
        for (var attribute : LinkAttribute.in(html)) {
            var link = attribute.value();
            page.append(html, from, attribute.start()).append('"');
            if (!FULL.matcher(link).lookingAt()) {
                var target = place.resolve(URI.create(link)).toString();
                var after = AFTER_PATH.matcher(target);
                var end = after.find() ? after.start() : target.length();
                var file = target.substring(0, end);
                files.add(file.replace(root.toString(), ""));
                link = SitePaths.address(file) + target.substring(end);
            }
            page.append(link.replace("&", "&amp;").replace("\"", "&quot;")).append('"');
            from = attribute.end();
        }
        return new FullLinks(page.append(html, from, html.length()).toString(), files);
    }
}
