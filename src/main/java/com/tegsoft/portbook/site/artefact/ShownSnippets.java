package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.util.List;
import java.util.Optional;

/**
 * The snippets that a page may show.
 *
 * @param language code of the page's language; empty if it has none, and shows no snippets
 * @param ofPlatform whether the page is that of a platform
 * @param scopes the scopes of the page; more than one on the page of a platform
 */
public record ShownSnippets(
        PublishedSnippets snippets,
        Optional<String> language,
        boolean ofPlatform,
        List<Scope> scopes,
        List<Platform> platforms) {

    public ShownSnippets {
        scopes = List.copyOf(scopes);
        platforms = List.copyOf(platforms);
    }

    /** Whether each platform has one row with its files: on the page of a purpose or role. */
    public boolean inRows() {
        return !ofPlatform && scopes.stream().noneMatch(scope -> scope.kind() == Scope.Kind.SERVICE);
    }
}
