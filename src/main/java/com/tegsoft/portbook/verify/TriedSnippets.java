package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.TrialNetworks;
import java.util.List;
import java.util.stream.Stream;

/** What platforms print for networks other than the examples: readers print it in their browser, where nothing reads it back. */
public final class TriedSnippets {

    private TriedSnippets() {}

    /** A finding for each difference from the matrix. */
    public static List<Finding> findings(Content content, Templates templates, List<Platform> platforms) {
        if (platforms.isEmpty()) {
            return List.of();
        }
        return Stream.of(TrialNetworks.values())
                .flatMap(networks -> findings(
                        PublishedSnippets.filledIn(content, templates, networks.values(content.matrix())),
                        platforms,
                        networks))
                .sorted()
                .toList();
    }

    private static Stream<Finding> findings(
            PublishedSnippets snippets, List<Platform> platforms, TrialNetworks networks) {
        var scope = networks.scope(snippets.matrix());
        var artefacts = platforms.stream()
                .map(platform -> networks == TrialNetworks.SEVERAL ? platform.withExamples() : platform)
                .flatMap(platform ->
                        platform.files().keySet().stream().map(variant -> snippets.artefact(platform, scope, variant)))
                .toList();
        return Verification.snippets(artefacts).stream()
                .map(finding -> new Finding(
                        finding.check(),
                        finding.at(),
                        finding.message() + "; so a reader gets it who enters " + networks.description(),
                        finding.help()));
    }
}
