package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.artefact.ShownSnippets;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.verify.reader.HtmlSnippetRegions;
import com.tegsoft.portbook.verify.reader.HtmlSnippets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the snippets that a page shows, and the files that it links, with those that it may show. */
record PageSnippets(ShownSnippets expected, Optional<LanguageTexts> texts, VerifiedTexts verified) {

    /** A finding for each text on the page that does not do what the page promises, and for each wrong file. */
    List<Finding> findings(String path, String page) {
        var around = texts.stream()
                .flatMap(wording -> around(SnippetRegionLines.of(expected, wording, path), path, page).stream());
        var effects = HtmlSnippets.read(page).stream().flatMap(shown -> findings(path, shown));
        return Stream.concat(around, effects).toList();
    }

    private static List<Finding> around(List<String> expected, String path, String page) {
        return expected.isEmpty() ? List.of() : Comparison.findings(path, expected, HtmlSnippetRegions.read(page));
    }

    private Stream<Finding> findings(String path, HtmlSnippets.Shown shown) {
        var platform = platform(shown);
        var scope = scope(shown);
        var variants = PublishedSnippets.variants(platform, scope);
        if (shown.number() >= variants.size()) {
            throw new UnreadableArtefact("`%s` shows more than its variants %s".formatted(platform.id(), variants));
        }
        var variant = variants.get(shown.number());
        var files = expected.snippets()
                .holders(scope)
                .map(holder -> platform.path(holder, variant))
                .toList();
        var file = platform.path(scope, variant);
        return Stream.concat(
                Comparison.findings(path, files, shown.files()).stream(),
                expected.snippets().promise(platform, scope, variant).stream()
                        .flatMap(promise -> shown.markup().stream()
                                .flatMap(markup -> verified
                                        .once(
                                                file,
                                                markup,
                                                () -> verified.findings(
                                                        path,
                                                        file,
                                                        promise,
                                                        shown.text().orElseThrow()))
                                        .stream())));
    }

    private Platform platform(HtmlSnippets.Shown shown) {
        return expected.platforms().stream()
                .filter(platform -> platform.id().equals(shown.platform()))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableArtefact("no snippet of `%s` belongs here".formatted(shown.platform())));
    }

    /** A page about one scope has one snippet per platform, and the page of a platform has one per scope. */
    private Scope scope(HtmlSnippets.Shown shown) {
        return expected.scopes().stream()
                .filter(scope -> expected.scopes().size() == 1 || scope.id().equals(shown.anchor()))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableArtefact("no snippet for `%s` belongs here".formatted(shown.anchor())));
    }
}
