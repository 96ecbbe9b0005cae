package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.Map;

/** The tables of all platforms: how each was verified, its page, and its file for all services. */
record PlatformTableLines(PublishedSnippets snippets, RegionLines lines) {

    void add() {
        var kinds = snippets.platforms().stream()
                .map(Platform::kind)
                .distinct()
                .sorted()
                .toList();
        for (var kind : kinds) {
            var number = kinds.indexOf(kind) + 1;
            lines.add("", "caption", Map.of("id", "kind-" + number), lines.ui("kind." + EnumNames.of(kind)));
            List.of("platform", "verified", "all")
                    .forEach(column -> lines.words("", "th", lines.ui("snippets." + column)));
            kind.among(snippets.platforms()).forEach(this::row);
        }
        labels();
    }

    private void row(Platform platform) {
        var file = platform.path(snippets.scope(Scope.ALL), Platform.ADD);
        var name = SitePaths.name(file);
        lines.attributes("", "tr", Map.of("id", platform.id()));
        lines.words("", "th", platform.name());
        lines.attributes("", "a", Map.of("href", lines.home() + SitePaths.platform(platform.id())));
        lines.words("", "td", lines.ui("label." + platform.label().word()));
        lines.words("", "td", name);
        lines.attributes("", "a", Map.of("href", file, "download", platform.id() + "-" + name));
    }

    private void labels() {
        lines.attributes("", "section", Map.of("aria-labelledby", "labels"));
        lines.heading("labels", lines.ui("snippets.verified"));
        lines.words("", "p", lines.ui("snippets.labels"));
        for (var label : Platform.Label.values()) {
            lines.words("", "dt", lines.ui("label." + label.word()));
            lines.words("", "dd", lines.ui("snippets." + label.word()));
        }
    }
}
