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

/** Compares the files of snippets that a page links with those that it must link. */
record PageSnippets(ShownSnippets expected, Optional<LanguageTexts> texts) {

    /** A finding for each wrong file, and for whatever else is around them. */
    List<Finding> findings(String path, String page) {
        var around = texts.stream()
                .flatMap(wording -> around(SnippetRegionLines.of(expected, wording, path), path, page).stream());
        var files = HtmlSnippets.read(page).stream().flatMap(shown -> findings(path, shown));
        return Stream.concat(around, files).toList();
    }

    private static List<Finding> around(List<String> expected, String path, String page) {
        if (expected.isEmpty()) {
            return List.of();
        }
        var read = HtmlSnippetRegions.read(path, page);
        var differences = Comparison.findings(path, expected, read);
        return differences.isEmpty() ? LineOrder.ofSame(path, expected, read) : differences;
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
        return Comparison.findings(path, files, shown.files()).stream();
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
