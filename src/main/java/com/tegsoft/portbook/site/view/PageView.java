package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;
import java.util.Optional;

/**
 * The page that is being rendered, and its place in the site.
 *
 * @param path below the root, without {@code index.html}
 * @param root relative path of the site's root, ending with a slash or empty
 * @param url its full URL; that of the successor's page if the language is no longer offered
 * @param alternates the same page in every language, this one included; empty for pages without a language
 */
@Shown
public record PageView(String path, String root, String url, List<Alternate> alternates) {

    /** The page in a language. */
    public record Alternate(String code, String name, String direction, String href, String url, boolean current) {}

    /**
     * Where a page is in the site.
     *
     * @param formerLanguage of a page that forwards from a language that is no longer offered
     */
    public record Place(String path, Optional<String> language, Optional<String> formerLanguage) {}

    public static PageView of(Place place, String root, SiteFacts site) {
        var address = SitePaths.address(place.path());
        var former = place.formerLanguage();
        var below = SitePaths.below(address);
        var alternates = place.language().or(() -> former).stream()
                .flatMap(code -> site.languages().stream().map(language -> {
                    var path = SitePaths.home("", language.code()) + below;
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
                .map(successor -> SitePaths.home("", successor) + below)
                .orElse(address);
        return new PageView(address, root, site.baseUrl() + url, alternates);
    }
}
