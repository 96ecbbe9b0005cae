package com.tegsoft.portbook.verify.reader.page;

import com.tegsoft.portbook.path.SitePaths;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as a browser reads it, with full links: copies of a page in different places are the same page if these are equal.
 *
 * @param page its HTML
 * @param files paths of the files that its relative links name, from the root
 */
public record FullLinks(String page, List<String> files) {

    private static final List<String> ATTRIBUTES = List.of("href", "src", "action");
    private static final Pattern FULL = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#).*|", Pattern.DOTALL);

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
        var document = Jsoup.parse(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var place = URI.create(root + path);
        var files = new ArrayList<String>();
        for (var element : document.getAllElements()) {
            for (var name : ATTRIBUTES) {
                var link = element.attr(name);
                if (!FULL.matcher(link).matches()) {
                    var target = place.resolve(URI.create(link)).toString();
                    var parts = List.of(target.split("(?=[?#])", 2));
                    files.add(parts.get(0).replace(root.toString(), ""));
                    element.attr(name, SitePaths.address(parts.get(0)) + (parts.size() > 1 ? parts.get(1) : ""));
                }
            }
        }
        return new FullLinks(document.outerHtml(), files);
    }
}
