package com.tegsoft.portbook.site;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.readback.Comparison;
import com.tegsoft.portbook.readback.HtmlSnippets;
import com.tegsoft.portbook.readback.UnreadableArtefact;
import com.tegsoft.portbook.site.PageKind.Dimension;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.util.List;
import java.util.stream.Stream;

/**
 * The snippets that a page may show.
 *
 * @param scopes what they may be for; more than one on the page of a platform
 */
record ShownSnippets(Snippets snippets, List<Scope> scopes, List<Platform> platforms) {

    ShownSnippets {
        scopes = List.copyOf(scopes);
        platforms = List.copyOf(platforms);
    }

    /** Those of the page of a service, purpose, role or platform; none on any other page. */
    static ShownSnippets of(Snippets snippets, Matrix matrix, Plan.Job job) {
        var platform = job.subject(Dimension.PLATFORM).map(snippets::platform);
        var scopes = platform.isPresent()
                ? snippets.scopes()
                : Stream.concat(
                                job.subject(Dimension.SERVICE).map(id -> Scope.service(matrix, new Id(id))).stream(),
                                Stream.of(Dimension.PURPOSE, Dimension.ROLE)
                                        .flatMap(dimension -> job.subject(dimension).stream())
                                        .map(snippets::scope))
                        .toList();
        return new ShownSnippets(snippets, scopes, platform.map(List::of).orElse(snippets.platforms()));
    }

    /** A finding for each text that a customer could copy and that does not do what the page promises, and each wrong file. */
    List<Finding> findings(String path, String page, SnippetProofs proofs) {
        return HtmlSnippets.read(page).stream()
                .flatMap(shown -> findings(path, shown, proofs))
                .toList();
    }

    private Stream<Finding> findings(String path, HtmlSnippets.Shown shown, SnippetProofs proofs) {
        var platform = platform(shown);
        var scope = scope(shown);
        var variants = Snippets.variants(platform, scope);
        if (shown.number() >= variants.size()) {
            throw new UnreadableArtefact("`%s` shows more than its variants %s".formatted(platform.id(), variants));
        }
        var variant = variants.get(shown.number());
        var files = snippets.holders(scope)
                .map(holder -> platform.path(holder, variant))
                .toList();
        var file = platform.path(scope, variant);
        return Stream.concat(
                Comparison.findings(path, files, shown.files()).stream(),
                snippets.promise(platform, scope, variant).stream().flatMap(promise -> shown.markup().stream()
                        .flatMap(markup -> proofs
                                .once(
                                        file,
                                        markup,
                                        () -> proofs.findings(
                                                path,
                                                file,
                                                promise,
                                                shown.text().orElseThrow()))
                                .stream())));
    }

    private Platform platform(HtmlSnippets.Shown shown) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(shown.platform()))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableArtefact("no snippet of `%s` belongs here".formatted(shown.platform())));
    }

    /** A page about one scope has one snippet a platform, and the page of a platform one a scope. */
    private Scope scope(HtmlSnippets.Shown shown) {
        return scopes.stream()
                .filter(scope -> scopes.size() == 1 || scope.id().equals(shown.anchor()))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableArtefact("no snippet for `%s` belongs here".formatted(shown.anchor())));
    }
}
