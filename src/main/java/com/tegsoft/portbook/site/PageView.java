package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.site.PageKind.Dimension;
import java.util.List;

/**
 * The page that is being rendered, and its place in the site.
 *
 * @param path below the root, without {@code index.html}
 * @param root relative address of the site's root, ending with a slash or empty
 * @param url its full address; that of the successor's page where the language is no longer offered
 * @param alternates the same page in every language, this one included; empty for pages without a language
 */
public record PageView(String path, String root, String url, List<Alternate> alternates) {

    /** The page in a language. */
    public record Alternate(String code, String name, String direction, String href, String url, boolean current) {}

    static PageView of(Plan.Job job, String root, SiteFacts site) {
        var address = address(job.path());
        var current = job.subject(Dimension.LANGUAGE);
        var former = job.subject(Dimension.FORMER).map(path -> path.split("/", 2)[0]);
        var below = address.substring(address.indexOf('/') + 1);
        var alternates = current.or(() -> former).stream()
                .flatMap(code -> site.languages().stream().map(language -> {
                    var path = language.code() + "/" + below;
                    return new Alternate(
                            language.code(),
                            language.name(),
                            language.direction(),
                            root + path,
                            site.baseUrl() + path,
                            language.code().equals(code));
                }))
                .toList();
        var url = former.flatMap(site.retired()::language)
                .flatMap(site.retired()::end)
                .map(successor -> successor + "/" + below)
                .orElse(address);
        return new PageView(address, root, site.baseUrl() + url, alternates);
    }

    /** Where a path leads from a page of some depth. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** A directory's address, as readers and links see it. */
    static String address(String path) {
        return path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }
}
