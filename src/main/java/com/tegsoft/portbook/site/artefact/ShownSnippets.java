package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.util.List;

/**
 * The snippets that a page may show.
 *
 * @param scopes the scopes of the page; more than one on the page of a platform
 */
public record ShownSnippets(PublishedSnippets snippets, List<Scope> scopes, List<Platform> platforms) {

    public ShownSnippets {
        scopes = List.copyOf(scopes);
        platforms = List.copyOf(platforms);
    }
}
