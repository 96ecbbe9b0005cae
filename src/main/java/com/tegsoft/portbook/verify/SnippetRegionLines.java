package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.artefact.ShownSnippets;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.snippet.LeftOut;
import com.tegsoft.portbook.snippet.Omission;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must be around the snippets of a page: which platform, scope and variant each text, label, link and file has. */
record SnippetRegionLines(ShownSnippets shown, RegionLines lines) {

    /** The lines of a page; none if it shows no snippets. */
    static List<String> of(ShownSnippets shown, LanguageTexts texts, String path) {
        var lines = new RegionLines(texts, new ArrayList<>());
        if (path.equals(lines.home() + SitePaths.PLATFORMS + SitePaths.INDEX)) {
            new PlatformTableLines(shown.snippets(), lines).add();
        }
        if (!shown.scopes().isEmpty() && !shown.platforms().isEmpty()) {
            new SnippetRegionLines(shown, lines).page();
        }
        return lines.all();
    }

    /** A page about one scope has every platform, and the page of a platform every scope. */
    private void page() {
        if (!shown.ofPlatform()) {
            lines.attributes("", "section", Map.of("aria-labelledby", "snippets"));
            lines.heading("snippets", lines.ui("snippets.title"));
            lines.words("", "p", lines.ui("snippets.lead") + " " + lines.ui("snippets.more"));
            lines.attributes("", "a", Map.of("href", lines.home() + SitePaths.PLATFORMS));
            lines.words("", "p", lines.ui("combine.more"));
            lines.attributes(
                    "",
                    "a",
                    Map.of(
                            "href",
                            lines.home() + SitePaths.PLATFORMS + "#v1;what="
                                    + shown.scopes().get(0).id()));
            parts();
        }
        new SnippetFormLines(shown, lines).add();
        if (shown.ofPlatform()) {
            shown.platforms().forEach(platform -> shown.scopes().forEach(scope -> snippet(platform, scope)));
        } else {
            kinds();
        }
        if (shown.inRows()) {
            lacks(shown.scopes().get(0));
        }
    }

    /** Platforms that filter in the same place are below its name. */
    private void kinds() {
        var scope = shown.scopes().get(0);
        for (var kind : Platform.Kind.values()) {
            var platforms = kind.among(shown.platforms());
            if (!platforms.isEmpty()) {
                lines.words("", "h3", lines.ui("kind." + EnumNames.of(kind)));
            }
            for (var platform : platforms) {
                if (shown.inRows()) {
                    row(platform, scope);
                } else {
                    snippet(platform, scope);
                }
            }
        }
    }

    /** The page of a platform, which says what else there is about the snippet, and a file for each variant. */
    private void row(Platform platform, Scope scope) {
        var anchor = "snippet." + platform.id();
        var place = "[" + anchor + "]";
        lines.words(place, "summary", platform.name());
        var variants = PublishedSnippets.variants(platform, scope);
        var words = variants.stream()
                .map(variant ->
                        variant.equals(Platform.ADD) ? SitePaths.name(platform.path(scope, variant)) : heading(variant))
                .collect(Collectors.joining(" · "));
        var label = lines.ui("label." + platform.label().word());
        lines.add(place, "p", Map.of("id", anchor), label + " · " + words);
        lines.attributes(
                place, "a", Map.of("href", lines.home() + SitePaths.platform(platform.id()) + "#" + scope.id()));
        for (var variant : variants) {
            var file = platform.path(scope, variant);
            lines.attributes(place, "a", Map.of("href", file, "download", platform.id() + "-" + SitePaths.name(file)));
        }
    }

    /** What platforms cannot express, once for those that lack the same. */
    private void lacks(Scope scope) {
        var lacking = new LinkedHashMap<List<String>, List<String>>();
        for (var kind : Platform.Kind.values()) {
            for (var platform : kind.among(shown.platforms())) {
                var omitted = new RegionLines(lines.texts(), new ArrayList<>());
                new SnippetRegionLines(shown, omitted)
                        .flows("", "dd", shown.snippets().omitted(platform, scope));
                lacking.computeIfAbsent(omitted.all(), key -> new ArrayList<>()).add(platform.name());
            }
        }
        lacking.remove(List.of());
        if (!lacking.isEmpty()) {
            lines.words("", "p", lines.ui("snippets.without"));
        }
        lacking.forEach((omitted, platforms) -> {
            lines.words("", "dt", String.join(" · ", platforms));
            lines.lines().addAll(omitted);
        });
    }

    /** Where a part of the product runs on a machine of its own, other files are for it. */
    private void parts() {
        var components = shown.snippets().matrix().components();
        if (!components.isEmpty()
                && shown.scopes().stream().noneMatch(scope -> scope.component().isPresent())) {
            var names = components.stream()
                    .map(component -> lines.texts().nameOf("roles", component.value()))
                    .collect(Collectors.joining(lines.ui("comma") + " "));
            lines.words("", "p", lines.ui("snippets.parts") + " " + names);
            components.forEach(component ->
                    lines.attributes("", "a", Map.of("href", lines.home() + SitePaths.of(IdKind.ROLE, component))));
        }
    }

    private void snippet(Platform platform, Scope scope) {
        var anchor = shown.ofPlatform() ? scope.id() : "snippet." + platform.id();
        var place = "[" + platform.id() + " " + anchor + "]";
        lines.attributes(place, "details", Map.of("data-platform", platform.id(), "data-scope", scope.id()));
        lines.words(place, "summary", shown.ofPlatform() ? name(scope) : platform.name());
        lines.attributes(place, "div", Map.of("id", anchor));
        lines.words(place, "p", lines.ui("label." + platform.label().word()));
        omitted(place, shown.snippets().omitted(platform, scope));
        var variants = PublishedSnippets.variants(platform, scope);
        for (var variant : variants) {
            variant(platform, scope, variant, variant.equals(variants.get(0)) ? "" : heading(variant));
        }
    }

    private void omitted(String place, List<Omission> omitted) {
        if (!omitted.isEmpty()) {
            lines.words(place, "p", lines.ui("snippets.omitted"));
        }
        flows(place, "li", omitted);
    }

    /** @param element that has the words about a service */
    private void flows(String place, String element, List<Omission> omitted) {
        LeftOut.of(omitted).forEach(flow -> flow(place, element, flow));
    }

    private void flow(String place, String element, LeftOut flow) {
        var id = new Id(flow.service());
        var words = new ArrayList<String>();
        words.add(lines.texts().nameOf("services", id.value()));
        flow.ports().stream().map(Port::label).forEach(words::add);
        words.addAll(flow.places());
        var reason = lines.ui("lack." + EnumNames.of(flow.lack()));
        lines.words(place, element, String.join(lines.ui("comma") + " ", words) + " (" + reason + ")");
        lines.attributes(place, "a", Map.of("href", lines.home() + SitePaths.of(IdKind.SERVICE, id)));
    }

    /** @param heading of the variant; empty for the first, which has none */
    private void variant(Platform platform, Scope scope, String variant, String heading) {
        var anchor = shown.ofPlatform() ? scope.id() : "snippet." + platform.id();
        var place = "[" + platform.id() + " " + anchor + (heading.isEmpty() ? "" : " " + heading) + "]";
        if (!heading.isEmpty()) {
            lines.words(place, "summary", heading);
        }
        var files = shown.snippets()
                .holders(scope)
                .map(holder -> platform.path(holder, variant))
                .toList();
        var names = files.stream().map(SitePaths::name).collect(Collectors.joining(lines.ui("comma") + " "));
        lines.add(place, "p", Map.of("data-variant", variant), lines.ui("snippets.download") + " " + names);
        for (var file : files) {
            var attributes =
                    new TreeMap<>(Map.of("href", file, "download", platform.id() + "-" + SitePaths.name(file)));
            if (file.equals(files.get(0)) && scope.kind() != Scope.Kind.SERVICE) {
                attributes.put("data-shown", "");
            }
            lines.attributes(place, "a", attributes);
        }
    }

    private String heading(String variant) {
        return lines.ui("snippets." + variant);
    }

    private String name(Scope scope) {
        return switch (scope.kind()) {
            case PURPOSE -> lines.texts().nameOf("purposes", scope.id());
            case ROLE -> lines.texts().nameOf("roles", scope.id());
            case SERVICE -> lines.texts().nameOf("services", scope.id());
            case ALL -> lines.ui("snippets.all");
            case SELECTION, CHANGE, RETIRED -> scope.id();
        };
    }
}
